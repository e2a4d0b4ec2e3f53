import { queue } from './queue.device';

/** `send(change)` for screens that treat the outcome themselves; most use `useAct`. */
export const useSend = () => queue.send;
