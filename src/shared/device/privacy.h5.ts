/** The guide is kept by WeChat; a browser has none to open. */
export const openPrivacy: (() => void) | null = null;
