/** Pages of the opinions subpackage, relative to `src/opinions`. */
export const opinionsPages = ['pages/list/index', 'pages/detail/index', 'pages/desk/index'];
