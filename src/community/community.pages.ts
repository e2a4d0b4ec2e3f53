/** Pages of the community subpackage, relative to `src/community`. */
export const communityPages = [
  'pages/residence/index',
  'pages/place/index',
  'pages/choose/index',
  'pages/point/index',
  'pages/grid/index',
  'pages/claims/index',
  'pages/offices/index',
  'pages/code/index',
  'pages/my-data/index',
  'pages/privacy/index',
];
