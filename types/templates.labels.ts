/** Subscription messages of the product; `TEMPLATE_…` in the environment names each one's id at WeChat. */
export const TEMPLATES = ['request.progress', 'request.task'] as const;
export type Template = (typeof TEMPLATES)[number];
