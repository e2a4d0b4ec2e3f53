/** A browser has no subscription messages. */
export const askMessages = (): void => {};
