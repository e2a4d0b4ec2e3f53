import type { Amendment, Guard } from '#kernel/amendment';
import { joined } from '#kernel/amendment';
import { type MessageDraft, queueMessage } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Activity, type SignUp, signUpOf } from '../activity/activity.state';

/**
 * One person's place after this change, made where nothing else happened to that person's place since it was read and
 * no leader changed the activity. Whatever happens to others meanwhile is no matter of theirs.
 */
export const placing = (activity: Activity, person: PersonId, next: Omit<SignUp, 'rev'>): Amendment => {
  const known = signUpOf(activity, person);
  return {
    only: {
      edition: activity.edition,
      'state.status': activity.state.status,
      [`roll.${person}.rev`]: known ? known.rev : ({ missing: true } satisfies Guard),
    },
    set: { [`roll.${person}`]: { ...next, rev: (known?.rev ?? 0) + 1 } satisfies SignUp },
    ...(known ? {} : { append: { people: [person] } }),
  };
};

/** The clock looks at it in its next minute: a place may have become free, or a message waits. */
export const waking = (now: Instant): Amendment => ({ only: {}, set: { wakeAt: now } });

/** A message named after the person's own revision, so that no other amendment can make one of the same name. */
export const telling = (
  activity: Activity,
  person: PersonId,
  draft: MessageDraft,
  now: Instant,
): Amendment => {
  const rev = (signUpOf(activity, person)?.rev ?? 0) + 1;
  return {
    only: {},
    set: { wakeAt: now },
    append: { outbox: [queueMessage({ ...draft, id: `${person}-${rev}` }, now)] },
  };
};

export const all = (...parts: readonly Amendment[]): Amendment => parts.reduce(joined);
