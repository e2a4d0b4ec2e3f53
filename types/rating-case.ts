import * as v from 'valibot';
import { instant } from './time';

/** What follows a bad rating: `open` waits for the call back, `contacted` for what puts it right. */
export const ratingCase = v.strictObject({
  state: v.picklist(['open', 'contacted', 'rectified']),
  contactDueAt: instant,
  rectifyDueAt: instant,
});
