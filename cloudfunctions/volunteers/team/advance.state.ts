import { type MessageDraft, queueMessages, withNextAttempt } from '#kernel/outbox';
import type { Instant } from '#types/time';
import type { TeamEvent } from '#types/volunteers.labels';
import { type Named, peopleIn, type Team } from './team.state';

export type Moment = { by: Named; now: Instant };
type Step = {
  set?: Partial<Team>;
  about?: Named | null;
  words?: string;
  messages?: readonly MessageDraft[];
};

const named = ({ personId, name }: Named): Named => ({ personId, name });

/** With its index fields made anew. */
export const indexed = (team: Team): Team => withNextAttempt({ ...team, people: peopleIn(team) });

/** The next version: what is set, what the history says of it and whom to tell, in one write. */
export const advance = (
  team: Team,
  kind: TeamEvent,
  { by, now }: Moment,
  { set = {}, about = null, words = '', messages = [] }: Step = {},
): Team =>
  indexed({
    ...team,
    ...set,
    timeline: [...team.timeline, { at: now, kind, by: named(by), about: about && named(about), words }],
    outbox: queueMessages(team, messages, now),
  });
