import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainRule } from '#kernel/chain';
import { personIdOf } from '#kernel/ids';
import { decided } from '#kernel/moderated';
import { PEOPLE } from '#kernel/person';
import { chainCryptoOf } from '#platform/chain-crypto';
import { sealed } from '#platform/sealed';
import type { Instant } from '#types/time';

import { closeAccount } from '../../../cloudfunctions/community/account/account.decide';

import { after } from '../../../cloudfunctions/opinions/statement/statement.decide';

import { inventBond, inventPost } from '../../../cloudfunctions/posts/posts.demo';
import { indexedEstate } from '../../../cloudfunctions/ratings/estate/estate.state';
import { callsPlays } from '../plays/calls.plays';
import { NOTICES, noticeIn } from './notices';
import type { Documents, World } from './open-world';
import { conversationIn, OPINIONS, statementIn } from './opinions';
import { BEFORE, personOf } from './people';
import { COMMUNITY } from './places';
import { BONDS, POSTS } from './posts';
import { estateIn, REGISTERS } from './ratings';
import { requestIn, type Scene, usual } from './stages';
import { VOTES, voteIn } from './votes';

type Row = { _id: string; rev: number; timeline: { at: Instant; words: string }[] };
const RULE: ChainRule<Row> = { field: 'timeline', territoryOf: () => COMMUNITY };

type Due = (scene: Scene) => readonly [collection: string, document: object];

const DECIDER = { personId: personIdOf('proof-lead'), name: '唐小华' };

const leaver: Due = ({ serial, crypto }) => {
  const openid = `leaver-${serial}`;
  const person = personOf({ openid, name: '要走的人', phone: '13900007700', posts: [] }, crypto);
  const closed = closeAccount(person, BEFORE);
  if (!closed.ok) throw new Error(`${personIdOf(openid)}: ${closed.code}`);
  return [PEOPLE, closed.data];
};

const newPost = ({ serial }: Scene) =>
  inventPost({ serial, authorId: personIdOf(serial), community: COMMUNITY }, BEFORE);

/** What the clock finds due, one of each kind at a time, made by the product's own decisions. */
export const DUE = {
  'requests with messages': (scene) => ['requests', requestIn.assigned(scene)],
  'one-tap calls with messages': (scene) => {
    const [call] = callsPlays['calls.followUp'].stage(scene).documents.calls ?? [];
    if (!call) throw new Error('the play begins without a call');
    return ['calls', call];
  },
  'urgent notices': (scene) => [NOTICES, noticeIn.urgent(scene)],
  'closed accounts': leaver,
  'posts with messages': (scene) => [POSTS, newPost(scene)],
  'likes to count': (scene) => [
    BONDS,
    inventBond(newPost(scene), personIdOf(scene.serial), ['like'], BEFORE),
  ],
  'statements with messages': (scene) => {
    const statement = statementIn.held(scene, conversationIn(scene));
    const act = decided(statement.text, '说法', { by: DECIDER, show: true, words: '没有问题', now: BEFORE });
    if (!act.ok) throw new Error(act.code);
    return [OPINIONS, { ...after(statement, act.data, BEFORE), rev: 2 }];
  },
  'votes that opened': (scene) => [VOTES, voteIn.open(scene).vote],
  'rounds of estates to count': (scene) => {
    const { round, ...estate } = estateIn(scene);
    const over = round && { ...round, closesAt: BEFORE };
    return [REGISTERS, { ...indexedEstate({ ...estate, round: over }), claims: [estate._id] }];
  },
} satisfies Record<string, Due>;

export const dueOf = (world: World, kind: keyof typeof DUE, count: number): Documents => {
  const made = Array.from({ length: count }, (_, place) =>
    DUE[kind]({ serial: `due ${kind} ${count} ${place}`, company: usual, crypto: world.crypto }),
  );
  const [first] = made;
  return first ? { [first[0]]: made.map(([, document]) => document) } : {};
};

/** Calls whose histories were sealed on this day of the world, for the anchors of its night. */
export const sealedOf = async (world: World, count: number): Promise<object[]> => {
  const { now } = (await world.cloud.ask('GET', '/_emulator/clock')) as { now: string };
  const { env } = JSON.parse(await readFile(join(world.cloud.dir, 'secrets.json'), 'utf8')) as {
    env: Record<string, string>;
  };
  const crypto = chainCryptoOf(env.AUDIT_KEY ?? '');
  return Array.from({ length: count }, (_, place) => {
    const row: Row = {
      _id: `c_${String(place).padStart(24, '0')}`,
      rev: 1,
      timeline: [{ at: now, words: `${place}` }],
    };
    return sealed({ collection: 'calls', rule: RULE, crypto, now }, null, row);
  });
};
