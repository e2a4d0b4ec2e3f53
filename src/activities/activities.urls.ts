const PAGES = '/activities/pages';

export const LIST_URL = `${PAGES}/list/index`;
export const MINE_URL = `${PAGES}/mine/index`;
export const GATE_URL = `${PAGES}/gate/index`;

export const detailUrl = (id: string) => `${PAGES}/detail/index?id=${id}`;
