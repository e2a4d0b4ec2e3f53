import type { Instant } from '#types/time';
import type { Activity } from '../activity/activity.state';
import { gateCloses, gateOpens } from '../activity/phase.state';
import { type GateCode, gateCode, type Mac, windowOf } from './gate-code.state';

/** Two hours ahead: a gate in a cellar still has codes to show. */
const AHEAD = 240;

/** The codes from now on, or from when the gate opens; none when it is closed for good. */
export const gateCodes = (activity: Activity, mac: Mac, now: Instant): GateCode[] => {
  const [opensAt, closesAt] = [gateOpens(activity), gateCloses(activity)];
  const first = windowOf(now > opensAt ? now : opensAt);
  const count = Math.min(AHEAD, windowOf(closesAt) - first + 1);
  return Array.from({ length: Math.max(count, 0) }, (_, place) => gateCode(mac, activity._id, first + place));
};
