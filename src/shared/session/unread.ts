import { createStore } from '../device/store';

/** Messages that came since the list of messages was last opened. Every answer of the server carries the number. */
export const unreadStore = createStore(0);

export const unreadText = (unread: number): string => (unread > 99 ? '99+' : String(unread));
