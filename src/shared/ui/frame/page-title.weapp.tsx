/** WeChat shows it above every page. */
export const PageTitle = () => null;
