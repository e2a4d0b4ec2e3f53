/** Pages of the wishes subpackage, relative to `src/wishes`. */
export const wishesPages = ['pages/list/index', 'pages/ask/index', 'pages/detail/index', 'pages/desk/index'];
