const PAGES = '/activities/pages';

export const detailUrl = (id: string) => `${PAGES}/detail/index?id=${id}`;
