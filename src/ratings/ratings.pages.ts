/** Pages of the ratings subpackage, relative to `src/ratings`. */
export const ratingsPages = [
  'pages/list/index',
  'pages/estate/index',
  'pages/committee/index',
  'pages/desk/index',
  'pages/order/index',
  'pages/registers/index',
  'pages/keep-estate/index',
  'pages/keep-committee/index',
  'pages/words/index',
];
