import { opinionIdOf, statementIdOf } from '#kernel/ids';
import type { Verdict } from '#kernel/moderation';
import type { OpinionId, PersonId } from '#types/ids';
import type { Mark } from '#types/opinions.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { open } from './conversation/conversation.decide';
import type { Conversation } from './conversation/conversation.state';
import { draw } from './map/draw.state';
import { newMap, type OpinionMapDocument } from './map/map.state';
import type { Tools } from './map/tools.state';
import { opinionSettings } from './opinions.settings.state';
import type { Officer } from './part.state';
import { say } from './statement/statement.decide';
import { indexed, isShown, type Statement } from './statement/statement.state';
import { keyOf, marked, newVoice, rowOf, type Voice } from './voice/voice.state';

export type InventedConversation = {
  serial: string;
  by: Officer;
  within: TerritoryId;
  place?: string;
  title?: string;
  question?: string;
  days?: number;
  topicId?: Conversation['topicId'];
};

/** A conversation as `opinions.open` would have stored it under the usual rules. */
export const inventConversation = (
  {
    serial,
    by,
    within,
    place = '甲社区',
    title = '楼下空地怎么用',
    question = '小区北边有一块空地，大家觉得怎么用好？',
    days = 14,
    topicId = null,
  }: InventedConversation,
  now: Instant,
): Conversation => {
  const _id: OpinionId = opinionIdOf(by.personId, serial);
  return open({ _id, by, within, place, title, question, days, topicId, settings: opinionSettings([]) }, now);
};

/** As `opinions.say` would have stored it, with nothing left to send. */
export const inventStatement = (
  conversation: Conversation,
  said: readonly Statement[],
  words: string,
  { person, author, official = false }: { person: PersonId; author: string; official?: boolean },
  { now, verdict = 'pass' }: { now: Instant; verdict?: Verdict },
): Statement => {
  const _id = statementIdOf(person, `${conversation._id} ${words}`);
  const saying = { _id, person, author, official, words, verdict };
  const result = say(conversation, said, saying, now);
  if (!result.ok) throw new Error(`${words}: ${result.code}`);
  return indexed({ ...result.data, outbox: [] });
};

export const inventVoice = (
  conversation: Conversation,
  person: PersonId,
  marks: readonly (readonly [Statement, Mark])[],
  now: Instant,
): Voice => {
  const voice = marks.reduce(
    (before, [{ _id }, mark]) => marked(before, _id, mark, now),
    newVoice(conversation, person, now),
  );
  return { ...voice, rev: 1 };
};

/** As the timer would have drawn it. */
export const inventMap = (
  conversation: Conversation,
  { statements, voices }: { statements: readonly Statement[]; voices: readonly Voice[] },
  tools: Tools,
  now: Instant,
): OpinionMapDocument => {
  const columns = statements.filter(isShown).map(({ _id }) => keyOf(_id));
  const rows = voices.map((voice) => rowOf(voice, columns));
  const drawing = draw(rows, columns.length, conversation.settings, null, tools);
  return { ...newMap(conversation, { rows, columns, drawing }, now), rev: 1 };
};
