/** Pages of the votes subpackage, relative to `src/votes`. */
export const votesPages = [
  'pages/list/index',
  'pages/detail/index',
  'pages/desk/index',
  'pages/work/index',
  'pages/write/index',
  'pages/papers/index',
];
