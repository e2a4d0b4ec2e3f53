import { HOUR, plusMs } from '#kernel/instant';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import {
  crowded,
  type Invented,
  inventDraft,
  inventOpen,
  inventPresence,
  inventSignUp,
  type Joining,
  led,
  letPass,
} from './activities.demo';
import type { Activity, Named } from './activity/activity.state';
import { cancel, type Ownership } from './planning/plan.decide';
import { settle, settlePresence } from './presence/settle.decide';
import { withdraw } from './sign-up/give-back.decide';

/** What came of an activity by now. */
export type Outcome =
  | { kind: 'draft' }
  | { kind: 'open' }
  /** Somebody gave their place back, and it was offered to the first who waits. */
  | { kind: 'offered' }
  | { kind: 'cancelled'; words: string }
  /** So many have come, and are still there. */
  | { kind: 'running'; came: number }
  /** All came but the last, who was absent, and the first, who forgot to sign out. */
  | { kind: 'ended' }
  | { kind: 'settled' };

export type Story = {
  invented: Invented;
  ownership: Ownership;
  by: Named;
  /** When it was published, and when those who signed up did so, one an hour. */
  at: Instant;
  people: readonly Joining[];
  outcome: Outcome;
};

const quiet = (activity: Activity, at: Instant): Activity => letPass(activity, at);

const withPeople = ({ people, at }: Story, activity: Activity): Activity =>
  people.reduce(
    (current, person, place) =>
      quiet(inventSignUp(current, person, plusMs(at, (place + 1) * HOUR)), plusMs(at, (place + 1) * HOUR)),
    activity,
  );

const attended = (activity: Activity, people: readonly Named[], forgetful: PersonId | undefined): Activity =>
  people.reduce((current, { personId }, place) => {
    const from = plusMs(current.startsAt, (place - 2) * 4 * 60_000);
    const until = personId === forgetful ? null : plusMs(current.endsAt, (place % 3) * 4 * 60_000);
    return inventPresence(current, personId, from, until);
  }, activity);

const CLOSING = HOUR;

const ended = (story: Story, activity: Activity): Activity => {
  const came = story.people.slice(0, -1);
  return quiet(attended(activity, came, came[0]?.personId), plusMs(activity.endsAt, CLOSING));
};

const settled = (story: Story, activity: Activity): Activity => {
  const over = ended(story, activity);
  const { by, people } = story;
  const [first] = people;
  const now = plusMs(over.endsAt, 20 * HOUR);
  if (!first) return over;
  const spans = [{ from: over.startsAt, until: over.endsAt }];
  const deciding = { by, now, rev: over.rev, personId: first.personId, spans, words: '队员都看见他干到结束' };
  const decided = led(over, settlePresence(over, deciding));
  return quiet(led(decided, settle(decided, { by, now, rev: decided.rev })), now);
};

const offered = ({ people, at }: Story, activity: Activity): Activity => {
  const [first] = people;
  const now = plusMs(at, (people.length + 2) * HOUR);
  return first
    ? quiet(crowded(activity, withdraw(activity, { personId: first.personId, now })), now)
    : activity;
};

const cancelled = (story: Story, open: Activity, words: string): Activity => {
  const { by, at, people } = story;
  const now = plusMs(at, (people.length + 2) * HOUR);
  return quiet(led(open, cancel(open, { by, now, rev: open.rev, words, alsoLater: true })), now);
};

const running = ({ people }: Story, open: Activity, came: number): Activity =>
  people
    .slice(0, came)
    .reduce(
      (current, { personId }, place) =>
        inventPresence(current, personId, plusMs(current.startsAt, place * 60_000), null),
      open,
    );

/** An activity with everybody in it, by the decisions that real calls would run. */
export const tellActivity = (story: Story): Activity => {
  const { invented, ownership, by, at, outcome } = story;
  const opened = () => withPeople(story, inventOpen(invented, ownership, by, at));
  switch (outcome.kind) {
    case 'draft':
      return inventDraft(invented, ownership, by, at);
    case 'open':
      return opened();
    case 'offered':
      return offered(story, opened());
    case 'cancelled':
      return cancelled(story, opened(), outcome.words);
    case 'running':
      return running(story, opened(), outcome.came);
    case 'ended':
      return ended(story, opened());
    case 'settled':
      return settled(story, opened());
  }
};
