import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personIdOf } from '#kernel/ids';
import type { Conversation } from '../../cloudfunctions/opinions/conversation/conversation.state';
import type { OpinionMapDocument } from '../../cloudfunctions/opinions/map/map.state';
import { inventConversation, inventStatement } from '../../cloudfunctions/opinions/opinions.demo';
import type { Statement } from '../../cloudfunctions/opinions/statement/statement.state';
import { keyOf, newVoice, type Voice } from '../../cloudfunctions/opinions/voice/voice.state';
import type { CloudManifest } from '../../scripts/cloud/manifest';
import { cast } from '../../tests/proof/world/cast';
import { openWorld, type World } from '../../tests/proof/world/open-world';
import { BEFORE } from '../../tests/proof/world/people';
import { COMMUNITY } from '../../tests/proof/world/places';
import type { Call } from '../../tests/support/local-cloud';
import { keepFunctions } from '../keep-functions';

const TIMER = 'groupings';
const [PEOPLE, STATEMENTS, KINDS] = [5000, 300, 4];
/** As many as one run draws, all of them of the largest size. */
const AT_ONCE = 3;
const UNSEEN = 0.6;
const PASSED = 0.15;
const LIKE_THE_OTHERS = 0.8;

/** Drawn numbers that are the same in every run. */
const drawn = (() => {
  let state = 20_261_122;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
})();

/** Four kinds of people, each with a leaning of its own to every statement. */
const markOf = (kind: number, statement: number): number | null => {
  if (drawn() < UNSEEN) return null;
  if (drawn() < PASSED) return 0;
  const leans = (statement * 7 + kind * 5) % 11 < 6 ? 1 : -1;
  return drawn() < LIKE_THE_OTHERS ? leans : -leans;
};

const by = { personId: personIdOf(cast.lead.openid), name: cast.lead.name, role: 'community_lead' } as const;

const voiceOf = (conversation: Conversation, statements: readonly Statement[], n: number): Voice => {
  const marks = statements.flatMap(({ _id }, place) => {
    const mark = markOf(n % KINDS, place);
    return mark === null ? [] : [[keyOf(_id), mark] as const];
  });
  const voice = newVoice(conversation, personIdOf(`mind ${n}`), BEFORE);
  return { ...voice, rev: 1, marks: Object.fromEntries(marks) };
};

const withoutPlace = <S extends { _id: string }>(statement: S): S => ({ ...statement, slot: statement._id });

const settle = async (world: World, serial: string): Promise<void> => {
  const conversation = inventConversation({ serial, by, within: COMMUNITY }, BEFORE);
  const author = { person: by.personId, author: '唐*', official: true };
  const statements = Array.from({ length: STATEMENTS }, (_, n) =>
    // more of them than a conversation has places by default
    withoutPlace(inventStatement(conversation, [], `${serial} ${n}`, author, { now: BEFORE })),
  );
  const voices = Array.from({ length: PEOPLE }, (_, n) => voiceOf(conversation, statements, n));
  await world.put({ opinions: [conversation, ...statements, ...voices] });
};

/** The most memory that the function's process ever had, as the kernel of Linux counts it; of no other process. */
const mostMemory = (functions: string): number => {
  const bundle = join(functions, TIMER);
  const of = (pid: string): number => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(bundle)) return 0;
      const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Math.round(Number(kilobytes) / 1024);
    } catch {
      // it ended meanwhile
      return 0;
    }
  };
  return Math.max(
    0,
    ...readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(of),
  );
};

export type TimerRun = {
  conversations: number;
  drawn: number;
  seconds: number;
  megabytes: number;
  trips: number;
  read: number;
  readMegabytes: number;
};

/** One run of the timer in the local cloud, which ends a function at its limits of time and memory. */
const run = async (conversations: number): Promise<TimerRun> => {
  const functions = await keepFunctions();
  const world = await openWorld({ functions });
  for (let n = 1; n <= conversations; n += 1) await settle(world, `largest ${n}`);
  await world.cloud.clearCalls();
  await world.cloud.runTimer(TIMER);
  const [call] = (await world.cloud.calls()) as [Call];
  const megabytes = mostMemory(functions);
  const all = await world.all<OpinionMapDocument>('opinions');
  await world.stop();
  if (!call.ok) throw new Error(`the run ended with ${call.code}`);
  const maps = all.filter(({ part, grouped }) => part === 'map' && grouped === PEOPLE);
  return {
    conversations,
    drawn: maps.length,
    seconds: Math.round(call.ms / 100) / 10,
    megabytes,
    trips: call.dbTrips,
    read: call.docsReturned,
    readMegabytes: Math.round(call.dbBytes / 1e6),
  };
};

const limits = (): { timeoutSeconds: number; memoryMb: number } => {
  const path = join(__dirname, '../../dist/cloud-manifest.json');
  const { functions } = JSON.parse(readFileSync(path, 'utf8')) as CloudManifest;
  const timer = functions.find(({ name }) => name === TIMER);
  if (!timer) throw new Error(`${TIMER} was not built`);
  return { timeoutSeconds: timer.timeoutSeconds, memoryMb: timer.memoryMb };
};

export const timerRuns = async () => ({
  people: PEOPLE,
  statements: STATEMENTS,
  limits: limits(),
  runs: [await run(1), await run(AT_ONCE)],
});
