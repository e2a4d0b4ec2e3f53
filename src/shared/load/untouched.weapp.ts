/** WeChat gives a tap to what the finger came down on, wherever it has moved since. */
export const untouched = null as (() => Promise<void>) | null;
