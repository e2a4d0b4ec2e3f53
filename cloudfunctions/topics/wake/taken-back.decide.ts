import { told } from '#kernel/chain';
import type { Stop } from '#kernel/person';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { TOPIC_EVENT_LABELS, type TopicEvent } from '#types/topics.labels';
import { cancelled } from '../steps/session.decide';
import { UNSCREENED, withdrawn } from '../steps/withdraw.decide';
import { openSession } from '../topic/next.state';
import type { TopicEntry } from '../topic/parts.state';
import { step } from '../topic/step.state';
import { tellDesk, tellStreet } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';

type Taking = { person: PersonId; stop: Stop; now: Instant };

/** A proposal is screened by somebody else, minutes are approved by somebody else: these need nobody's second look. */
const HARMLESS: readonly TopicEvent[] = ['proposed', 'recorded', 'reported', 'appealed', 'withdrawn'];

const actsOf = ({ timeline }: TopicDocument, { person, stop }: Taking): TopicEntry[] =>
  told(timeline).filter(({ by, at }) => by === person && at >= stop.from);

const withoutMeeting = (topic: TopicDocument, acts: readonly TopicEntry[], { stop, now }: Taking) => {
  const open = openSession(topic);
  const isTheirs = acts.some(({ kind, about }) => kind === 'called' && about === open?.number);
  return open !== null && isTheirs && open.minutes === null && open.meetAt > now
    ? cancelled(topic, open, { by: null, words: stop.words, now })
    : topic;
};

/** What was already pointed out for this stop is not pointed out again. */
const unchecked = (
  { timeline }: TopicDocument,
  acts: readonly TopicEntry[],
  { stop }: Taking,
): TopicEntry[] => {
  const known = told(timeline)
    .filter(({ kind, at }) => kind === 'stopped' && at >= stop.at)
    .at(-1);
  return acts.filter(({ kind, at }) => !HARMLESS.includes(kind) && (known === undefined || at > known.at));
};

/**
 * What an account did in the span for which it was stopped. What nobody else has looked at is taken back: its own
 * proposal before the screening, a meeting it called that is still ahead. The rest was laid down among others and stays
 * in the story; the desk and the street are asked to check it, and correct what is wrong.
 * @returns `null`: nothing of it is theirs, or it was done already
 */
export const takenBack = (topic: TopicDocument, taking: Taking): TopicDocument | null => {
  const { stop, now } = taking;
  const acts = actsOf(topic, taking);
  const isProposal = acts.some(({ kind }) => kind === 'proposed') && UNSCREENED.includes(topic.status);
  if (isProposal) return withdrawn(topic, { by: null, words: stop.words, now });
  const open = unchecked(topic, acts, taking);
  if (open.length === 0) return null;
  const names = [...new Set(open.map(({ kind }) => TOPIC_EVENT_LABELS[kind]))];
  return step(withoutMeeting(topic, acts, taking), now, {
    set: {},
    event: { kind: 'stopped', by: null, words: names.join('、') },
    tell: (next) => [
      ...tellDesk(next, '有账号停用，请核对它的操作'),
      ...tellStreet(next, '有账号停用，请核对它的操作'),
    ],
  });
};
