/** Nothing lies beside anything on a phone. */
export const useInPane = (): boolean => false;
