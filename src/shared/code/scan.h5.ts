/** A browser has no scanner of WeChat's: there the code is typed. */
export const scanCode: (() => Promise<string | null>) | null = null;
