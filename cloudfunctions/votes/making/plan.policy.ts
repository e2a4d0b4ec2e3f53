import { epochOf, HOUR } from '#kernel/instant';
import { ancestorAt } from '#kernel/territory';
import type { ParsedInputOf } from '#types/contract';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

export type Plan = Omit<ParsedInputOf<'votes.draft'>, 'within'>;

const SHORTEST = HOUR;
const LONGEST = 92 * 24 * HOUR;

type Rule = readonly [field: string, isBroken: (plan: Plan, now: Instant) => boolean];

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** What a form cannot say. Each names the field to be mended. */
const RULES: readonly Rule[] = [
  ['opensAt', ({ opensAt }, now) => opensAt < now],
  [
    'closesAt',
    ({ opensAt, closesAt }) => {
      const length = epochOf(closesAt) - epochOf(opensAt);
      return length < SHORTEST || length > LONGEST;
    },
  ],
  ['options', ({ kind, options }) => (kind === 'owners' ? options.length > 0 : options.length < 2)],
  ['options', ({ options }) => !distinct(options.map(({ name }) => name))],
  // a score is an opinion: there is no majority of scores, nor of points
  ['form', ({ kind, form }) => kind === 'meeting' && form === 'score'],
  ['counting', ({ kind, form, counting }) => kind === 'meeting' && form === 'ranked' && counting === 'borda'],
  ['most', ({ form, most, options }) => form === 'several' && most > options.length],
  // what neighbours see while it is open would tell what the last of them chose
  ['hidden', ({ secret, hidden }) => secret && !hidden],
  // by name means by household: no document of a vote holds a person's name
  ['secret', ({ secret, unit }) => !secret && unit === 'person'],
  ['paper', ({ paper, unit }) => paper && unit === 'person'],
];

/** The first field that breaks a rule; `null`: none does. */
export const brokenField = (plan: Plan, now: Instant): string | null =>
  RULES.find(([, isBroken]) => isBroken(plan, now))?.[0] ?? null;

/** A vote belongs to a community or a part of it; above it nobody has a common roll. */
export const communityOf = (within: TerritoryId): TerritoryId | null => ancestorAt(within, 'community');
