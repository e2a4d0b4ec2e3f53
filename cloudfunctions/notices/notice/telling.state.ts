import { dayOf, instantOf, MINUTE, nextDay, plusMs } from '#kernel/instant';
import type { NoticeKind } from '#types/notices.labels';
import type { Instant } from '#types/time';
import type { Telling } from './notice.state';

/** When the digest of a day goes out, in Asia/Shanghai: people are at home, and it is before the quiet of the evening. */
const DIGEST_TIME = '18:00:00.000+08:00';
/** A change that was decided before the hour may be written a moment after it. */
const MARGIN_MINUTES = 5;

const digestOn = (day: string): Instant => instantOf(Date.parse(`${day}T${DIGEST_TIME}`));

export const digestAfter = (now: Instant): Instant => {
  const today = digestOn(dayOf(now));
  return plusMs(now, MARGIN_MINUTES * MINUTE) < today ? today : digestOn(nextDay(dayOf(now)));
};

/** Urgent: at once. Everything else comes together, once a day. */
export const tellingOf = (kind: NoticeKind, now: Instant): Telling =>
  kind === 'urgent'
    ? { at: now, round: 'urgent', begun: false }
    : { at: digestAfter(now), round: 'digest', begun: false };
