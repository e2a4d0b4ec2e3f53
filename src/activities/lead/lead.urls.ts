const PAGES = '/activities/pages';

export const ledUrl = `${PAGES}/led/index`;
export const gateUrl = (id: string) => `${PAGES}/roll/index?id=${id}`;
export const ledgerUrl = (community: string) =>
  `${PAGES}/ledger/index?within=${encodeURIComponent(community)}`;
