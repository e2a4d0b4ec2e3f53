/** Pages of the messages subpackage, relative to `src/messages`. */
export const messagesPages = ['pages/list/index'];
