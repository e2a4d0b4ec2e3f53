/** Pages of the desk subpackage (workers' and staff's side), relative to `src/desk`. */
export const deskPages = ['pages/find/index'];
