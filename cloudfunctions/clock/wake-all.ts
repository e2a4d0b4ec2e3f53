import type { Timer } from '#platform/slice';
import { wakeRequests } from '../requests/requests.public';
import { forgetPeople } from './forget-people';

/** The name goes before messages are sent that might carry it. */
export const wakeAll: Timer['run'] = async (tick) => {
  const forgotten = await forgetPeople(tick);
  return { ...(await wakeRequests(tick)), ...forgotten };
};
