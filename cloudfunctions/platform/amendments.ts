import type { Amendment, Guard } from '#kernel/amendment';
import { clashOf } from './clash';
import { database } from './cloudbase';

const command = database.command;

const guardOf = (guard: Guard): unknown => {
  if (guard === null || typeof guard !== 'object') return guard;
  if ('missing' in guard) return command.exists(false);
  return 'lt' in guard ? command.lt(guard.lt) : command.gte(guard.gte);
};

const mapped = <T>(part: Readonly<Record<string, T>> | undefined, encode: (value: T) => unknown): object =>
  Object.fromEntries(Object.entries(part ?? {}).map(([path, value]) => [path, encode(value)]));

/** The condition under which an amendment of this document is made. */
const conditionOf = (_id: string, { only }: Amendment): object => ({ _id, ...mapped(only, guardOf) });

/** The update of an amendment; it counts as a revision, so that whoever writes by revision sees it. */
const updateOf = ({ set, add, append, file, take }: Amendment): object => ({
  // as a whole: a plain nested object would be flattened, and an empty one silently dropped
  ...mapped(set, (value) => command.set(value as never)),
  ...mapped(add, (by) => command.inc(by)),
  ...mapped(append, (items) => command.push([...items])),
  ...mapped(file, (items) => command.push({ each: [...items], sort: 1 })),
  ...mapped(take, (items) => command.pullAll([...items] as never)),
  rev: command.inc(1),
});

/** Every path that an amendment changes. */
const pathsOf = ({ set, add, append, file, take }: Amendment): string[] =>
  [set, add, append, file, take].flatMap((part) => Object.keys(part ?? {}));

/** Made; or not, with the unique index that had one of the values already, if that was why. */
export type Amending = { amended: true } | { amended: false; clash: string | null };

/** @param history the field whose seals follow one from another, so that an amendment may not touch it */
export const amendOne = async (
  { name, history }: { name: string; history: string | undefined },
  id: string,
  amendment: Amendment,
): Promise<Amending> => {
  if (pathsOf(amendment).some((path) => path.split('.')[0] === history)) {
    throw new Error(`an amendment of ${name} touches its history`);
  }
  try {
    const collection = database.collection(name);
    const { updated } = await collection.where(conditionOf(id, amendment)).update(updateOf(amendment));
    return updated === 1 ? { amended: true } : { amended: false, clash: null };
  } catch (error) {
    const clash = clashOf(error);
    if (clash === null) throw error;
    return { amended: false, clash };
  }
};
