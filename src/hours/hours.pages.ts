/** Pages of the hours subpackage, relative to `src/hours`. */
export const hoursPages = [
  'pages/mine/index',
  'pages/record/index',
  'pages/sheets/index',
  'pages/check/index',
  'pages/desk/index',
];
