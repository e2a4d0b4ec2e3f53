import { createContext, useContext } from 'react';

/** Whether a screen stands beside a list instead of filling a page: the page brings what is there once only. */
export const PaneContext = createContext(false);

export const useInPane = (): boolean => useContext(PaneContext);
