import type { Template } from '#types/templates.labels';

/** A browser has no subscription messages. */
export const askMessages = (_wanted: readonly Template[]): void => {};
