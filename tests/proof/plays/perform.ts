import { randomBytes } from 'node:crypto';
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

export const prepare = async (world: World, play: Play, scene: Scene): Promise<Staged> => {
  const staged = play.stage(scene);
  await world.put(staged.documents);
  return staged;
};

/** Many scenes in few trips. */
export const putAll = async (world: World, staged: readonly Staged[]): Promise<void> => {
  const collections = new Set(staged.flatMap(({ documents }) => Object.keys(documents)));
  for (const name of collections) {
    await world.put({ [name]: staged.flatMap(({ documents }) => documents[name] ?? []) });
  }
};

export const prepareAll = async (
  world: World,
  play: Play,
  scenes: readonly Scene[],
): Promise<readonly Staged[]> => {
  const staged = scenes.map((scene) => play.stage(scene));
  await putAll(world, staged);
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
