/** Pages of the requests subpackage, relative to `src/requests`. */
export const requestsPages = ['pages/submit/index', 'pages/detail/index'];
