const PAGES = '/volunteers/pages';

export const REGISTER_URL = `${PAGES}/register/index`;
export const CORRECT_URL = `${REGISTER_URL}?correct=yes`;
export const MINE_URL = `${PAGES}/mine/index`;
export const HELPER_URL = `${PAGES}/helper/index`;
/** Whoever opens it is asked whether this person may sign them up. */
export const helperUrl = (person: string) => `${HELPER_URL}?helper=${person}`;
/** Whoever opens it can sign this person up from then on, if they were named as helper. */
export const helpedUrl = (person: string, name: string) =>
  `${HELPER_URL}?person=${person}&name=${encodeURIComponent(name)}`;
export const FOUND_URL = `${PAGES}/found/index`;
export const teamUrl = (id: string) => `${PAGES}/team/index?id=${id}`;
/** Where whoever leads the team plans what it does. */
export const planUrl = ({ id, territory }: { id: string; territory: string }) =>
  `/activities/pages/write/index?team=${id}&within=${encodeURIComponent(territory)}`;
