/** Pages of the disclosure subpackage, relative to `src/disclosure`. */
export const disclosurePages = [
  'pages/board/index',
  'pages/item/index',
  'pages/desk/index',
  'pages/work/index',
  'pages/write/index',
];
