import { minuteOf } from '#kernel/instant';
import { phrase, thing } from '#kernel/message-fields';
import type { MessageDraft, Recipient } from '#kernel/outbox';
import type { Instant } from '#types/time';
import { WISH_STATUS_LABELS, type WishStatus } from '#types/wishes.labels';
import { volunteerOf, type Wish } from './wish.state';

type Told = Pick<Wish, '_id' | 'title'>;

/** 互助进度通知: 心愿 thing1, 进度 phrase2, 说明 thing3, 时间 time4. It names nobody: a lock screen shows it. */
const tell = (wish: Told, to: Recipient, status: WishStatus, tip: string, at: Instant): MessageDraft => ({
  template: 'wish.notice',
  to,
  page: `wishes/pages/detail/index?id=${wish._id}`,
  fields: {
    thing1: thing(wish.title),
    phrase2: phrase(WISH_STATUS_LABELS[status]),
    thing3: thing(tip),
    time4: minuteOf(at),
  },
});

type Telling = (wish: Wish, status: WishStatus, tip: string, at: Instant) => MessageDraft[];

export const tellAsker: Telling = (wish, status, tip, at) => [
  tell(wish, { person: wish.askerId }, status, tip, at),
];

/** A volunteer alone: an office is told by the desk that asked it. */
export const tellHelper: Telling = (wish, status, tip, at) => {
  const volunteer = volunteerOf(wish);
  return volunteer ? [tell(wish, { person: volunteer.personId }, status, tip, at)] : [];
};

export const tellDesk: Telling = (wish, status, tip, at) => [
  tell(wish, { role: 'community_staff', territory: wish.community }, status, tip, at),
];
