import { randomBytes } from 'node:crypto';
import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import type { Answer } from '../../support/local-cloud';
import type { World } from '../world/open-world';
import type { Scene } from '../world/stages';
import type { Play, Staged } from './play';

export const newKey = (): string => randomBytes(10).toString('hex');

/** The input as it is sent: a code of the phone button is fetched for this call alone. */
export const sendable = async (
  { phoneCode }: World,
  play: Play,
  openid: string,
  input: Record<string, unknown>,
): Promise<Record<string, unknown>> =>
  play.phoneCode ? { ...input, phoneCode: await phoneCode(openid) } : input;

/** People who are there already stay; a scene about one of them says so with its own document. */
const withoutKnown = async (world: World, staged: Staged, known: ReadonlySet<string>): Promise<void> => {
  const people = ((staged.documents[PEOPLE] ?? []) as Person[]).filter(({ _id }) => !known.has(_id));
  await world.put({ ...staged.documents, [PEOPLE]: people });
};

export const prepare = async (
  world: World,
  play: Play,
  scene: Scene,
  known: ReadonlySet<string> = new Set(),
): Promise<Staged> => {
  const staged = play.stage(scene);
  await withoutKnown(world, staged, known);
  return staged;
};

export const perform = async (
  world: World,
  name: string,
  play: Play,
  openid: string | null,
  staged: Pick<Staged, 'input'>,
  key = newKey(),
): Promise<Answer> => {
  const input = await sendable(world, play, openid ?? 'nobody', staged.input);
  return world.cloud.call(openid, name, input, key);
};

export const idsOf = (openids: readonly string[]): Set<string> => new Set(openids.map(personIdOf));
