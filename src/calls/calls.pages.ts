/** Pages of the calls subpackage, relative to `src/calls`. */
export const callsPages = ['pages/open/index'];
