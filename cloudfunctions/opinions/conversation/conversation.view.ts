import { ownView } from '#kernel/moderated';
import type { PersonId } from '#types/ids';
import type { OpinionDetail, OpinionSummary, OwnStatement, StatementCard } from '#types/opinion-shapes';
import type { Instant } from '#types/time';
import { mapView } from '../map/map.view';
import { officerText } from '../opinions.policy';
import type { ListedConversation, Whole } from '../opinions.store';
import { isShown, type Statement } from '../statement/statement.state';
import { hasMarked, type Voice } from '../voice/voice.state';
import { isOpen } from './conversation.state';
import { handFor } from './hand.state';

export const summaryOf = (
  { _id, title, place, until }: ListedConversation,
  now: Instant,
): OpinionSummary => ({ id: _id, title, place, until, open: isOpen({ until }, now) });

const cardOf = ({ _id, words, author, official }: Statement): StatementCard => ({
  id: _id,
  words,
  author,
  official,
});

const ownOf = ({ _id, words, text }: Statement): OwnStatement => ({
  id: _id,
  words,
  state: text.state,
  ...ownView(text),
});

/** @param voice what the reader marked */
export const detailOf = (
  { conversation, statements, map }: Whole,
  { personId, voice, now }: { personId: PersonId; voice: Pick<Voice, 'marks'>; now: Instant },
): OpinionDetail => {
  const { question, by, at, topicId, closed, settings } = conversation;
  const summary = summaryOf(conversation, now);
  const shown = statements.filter(isShown);
  const own = statements.filter(({ person }) => person === personId);
  // one's own is not asked back
  const asked = shown.filter(({ person }) => person !== personId);
  return {
    ...summary,
    question,
    by: officerText(by),
    openedAt: at,
    topicId,
    closed: closed && { words: closed.words, at: closed.at },
    statements: asked.length,
    marked: asked.filter(({ _id }) => hasMarked(voice, _id)).length,
    hand: summary.open ? handFor(personId, statements, voice, map).map(cardOf) : [],
    own: own.map(ownOf),
    mayStillSay: Math.max(0, settings.mostForEach - own.length),
    map: map && mapView(map, shown, voice, settings),
    needed: settings.leastPeople,
  };
};
