const PAGES = '/volunteers/pages';

export const REGISTER_URL = `${PAGES}/register/index`;
export const CORRECT_URL = `${REGISTER_URL}?correct=yes`;
export const MINE_URL = `${PAGES}/mine/index`;
/** Whoever opens it is asked whether this person may sign them up. */
export const helperUrl = (person: string) => `${PAGES}/helper/index?helper=${person}`;
export const teamUrl = (id: string) => `${PAGES}/team/index?id=${id}`;
