/** WeChat draws the tab bar, and a phone has no keyboard to press buttons with. */
export const fitBrowser = (): void => {};

/** What WeChat opened the mini-program with. */
export const launchQuery = (query: unknown): Record<string, string | undefined> =>
  (query ?? {}) as Record<string, string | undefined>;
