/** Pages of the posts subpackage, relative to `src/posts`. */
export const postsPages = [
  'pages/feed/index',
  'pages/detail/index',
  'pages/write/index',
  'pages/mine/index',
  'pages/desk/index',
  'pages/work/index',
  'pages/said/index',
];
