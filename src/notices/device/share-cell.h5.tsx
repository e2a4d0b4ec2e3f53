/** A browser is not inside WeChat: there the text is copied. */
export const ShareCell = (): null => null;
