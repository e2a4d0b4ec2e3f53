/** Pages of the topics subpackage, relative to `src/topics`. */
export const topicsPages = [
  'pages/list/index',
  'pages/detail/index',
  'pages/propose/index',
  'pages/desk/index',
  'pages/work/index',
  'pages/doors/index',
];
