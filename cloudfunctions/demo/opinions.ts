import * as clusters from 'ml-kmeans';
import * as matrices from 'ml-matrix';
import { personIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import { statisticsOf } from '#platform/statistics';
import type { Mark } from '#types/opinions.labels';
import type { Instant } from '#types/time';
import type { Conversation } from '../opinions/conversation/conversation.state';
import { inventConversation, inventMap, inventStatement, inventVoice } from '../opinions/opinions.demo';
import { officerText } from '../opinions/opinions.policy';
import type { Officer } from '../opinions/part.state';
import type { Statement } from '../opinions/statement/statement.state';
import type { Voice } from '../opinions/voice/voice.state';
import { after } from './moments';
import { PLAYED, YOUAI } from './personas';
import { type Random, randomOf } from './random';
import { GARDEN, PARKING, type ToldStatement } from './words/opinions';

const HE: Officer = { personId: personIdOf('demo-staff-he'), name: '何静怡', role: 'community_staff' };
const TOOLS = statisticsOf(matrices, clusters);

const SIGNS: Record<string, Mark> = { '+': 'agree', '-': 'disagree', o: 'pass' };
const MARKS: readonly Mark[] = ['agree', 'disagree', 'pass'];

/** How many of each kind of neighbour took part. */
const KINDS = [14, 11, 8];

const nameOf = (openid: string): string => PLAYED.find((one) => one.openid === openid)?.name ?? '居民';

const speakerOf = (openid: string | undefined) =>
  openid === undefined
    ? { person: HE.personId, author: officerText(HE), official: true }
    : { person: personIdOf(openid), author: maskName(nameOf(openid)) };

const saidIn = (conversation: Conversation, told: readonly ToldStatement[], now: Instant): Statement[] => {
  const said: Statement[] = [];
  for (const { words, openid } of told) {
    said.push(inventStatement(conversation, said, words, speakerOf(openid), { now }));
  }
  return said;
};

/** Most marks follow the kind, some do not, and nobody marks everything. */
const marksOf = (
  told: readonly ToldStatement[],
  statements: readonly Statement[],
  kind: number,
  random: Random,
): [Statement, Mark][] =>
  statements.flatMap((statement, place): [Statement, Mark][] => {
    if (random.chance(0.15)) return [];
    const usual = SIGNS[told[place]?.leans[kind] ?? 'o'] ?? 'pass';
    return [[statement, random.chance(0.82) ? usual : (MARKS[random.whole(0, 2)] ?? 'pass')]];
  });

/** Neighbours nobody can play, so that what is played meets a map that is there. */
const crowd = (
  conversation: Conversation,
  told: readonly ToldStatement[],
  statements: readonly Statement[],
  now: Instant,
): Voice[] =>
  KINDS.flatMap((size, kind) =>
    Array.from({ length: size }, (_, place) => {
      const key = `opinion ${kind} ${place}`;
      const marks = marksOf(told, statements, kind, randomOf(key));
      return inventVoice(conversation, personIdOf(`demo ${key}`), marks, now);
    }),
  );

const DAY = 24;

const parking = (now: Instant): object[] => {
  const begun = after(now, -4 * DAY);
  const by = { by: HE, within: YOUAI, place: '友爱街社区' };
  const { title, question, statements: told, held } = PARKING;
  const conversation = inventConversation({ serial: 'demo parking', ...by, title, question }, begun);
  const statements = saidIn(conversation, told, after(begun, 1));
  const voices = crowd(conversation, told, statements, after(begun, DAY));
  const drawnAt = after(begun, 2 * DAY);
  const map = inventMap(conversation, { statements, voices }, TOOLS, drawnAt);
  const waiting = inventStatement(conversation, statements, held.words, speakerOf(held.openid), {
    now: after(now, -5),
    verdict: 'review',
  });
  return [{ ...conversation, mapAt: after(now, 0.1) }, ...statements, waiting, ...voices, map];
};

const garden = (now: Instant): object[] => {
  const begun = after(now, -20);
  const by = { by: HE, within: YOUAI, place: '友爱街社区' };
  const { title, question, statements: told } = GARDEN;
  const conversation = inventConversation({ serial: 'demo garden', ...by, title, question, days: 7 }, begun);
  return [{ ...conversation, mapAt: after(now, 0.1) }, ...saidIn(conversation, told, after(begun, 1))];
};

/** A conversation in which a map is drawn, and one that has just begun. */
export const demoOpinions = (now: Instant) => ({ opinions: [...parking(now), ...garden(now)] });
