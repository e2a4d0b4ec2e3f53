const PAGES = '/hours/pages';

export const recordUrl = (id: string) => `${PAGES}/record/index?id=${id}`;
export const checkUrl = (id: string) => `${PAGES}/check/index?id=${id}`;
export const SHEETS_URL = `${PAGES}/sheets/index`;
