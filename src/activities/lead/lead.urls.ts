const PAGES = '/activities/pages';

export const LED_URL = `${PAGES}/led/index`;
export const gateUrl = (id: string) => `${PAGES}/roll/index?id=${id}`;
export const ledgerUrl = (community: string) =>
  `${PAGES}/ledger/index?within=${encodeURIComponent(community)}`;
export const newUrl = `${PAGES}/write/index`;
export const editUrl = (id: string) => `${PAGES}/write/index?id=${id}`;
export const HOURS_DESK_URL = '/hours/pages/desk/index';
export const hoursUrl = (id: string) => `${HOURS_DESK_URL}?activity=${id}`;
