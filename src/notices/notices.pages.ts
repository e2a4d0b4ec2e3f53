/** Pages of the notices subpackage, relative to `src/notices`. */
export const noticesPages = [
  'pages/feed/index',
  'pages/detail/index',
  'pages/questions/index',
  'pages/asked/index',
  'pages/desk/index',
  'pages/work/index',
  'pages/write/index',
  'pages/reach/index',
  'pages/knocks/index',
  'pages/doors/index',
  'pages/texts/index',
  'pages/stop/index',
];
