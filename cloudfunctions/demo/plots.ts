import { ancestorAt } from '#kernel/territory';
import type { Category } from '#types/requests.labels';
import type { TerritoryId } from '#types/territory';
import { AT_DESK, drawCategory, drawChance, IN_GRID } from './chances';
import { YOUAI } from './personas';
import type { Picture } from './photos';
import { type Random, randomOf } from './random';
import type { Plot } from './tellers';
import { WORDS } from './words/by-category';
import { ENDINGS, fill, OPENINGS } from './words/common';

/** Somebody who may ask for something, and where they live. */
export type Asker = { openid: string; building: TerritoryId };

const SEEN: Partial<Record<Category, Picture>> = {
  facilities: 'lamp-dark',
  sanitation: 'bins-full',
  utilities: 'pipe-drips',
  safety: 'stairs-blocked',
  parking: 'yard-blocked',
  property: 'door-broken',
};

const PLOTS = 390;
/** One in so many says only in which community it is. */
const AT_DESK_SHARE = 0.12;

const placeOf = ({ building }: Asker, atDesk: boolean): TerritoryId =>
  (atDesk ? ancestorAt(building, 'community') : null) ?? building;

/** The words of one category in an order of its own, so that a text comes again only after all others. */
const textsOf = () => {
  const used = new Map<Category, number>();
  return (category: Category): string => {
    const turn = used.get(category) ?? 0;
    used.set(category, turn + 1);
    const { problems } = WORDS[category];
    return problems[turn % problems.length] ?? '';
  };
};

const plot = (number: number, asker: Asker, text: (category: Category) => string, random: Random): Plot => {
  const atDesk = random.chance(AT_DESK_SHARE);
  const category = drawCategory(random);
  const seen = SEEN[category] ?? null;
  return {
    key: `demo-${number}`,
    openid: asker.openid,
    place: placeOf(asker, atDesk),
    category,
    words: random.pick(OPENINGS) + fill(text(category), random.pick) + random.pick(ENDINGS),
    detail: fill(random.pick(WORDS[category].details), random.pick),
    picture: random.chance(0.55) ? seen : null,
    ...drawChance(random, atDesk ? AT_DESK : IN_GRID),
  };
};

/** What the district asks for; the community that one can play at asks more. */
export const drawPlots = (askers: readonly Asker[]): Plot[] => {
  const near = askers.filter(({ building }) => building.startsWith(`${YOUAI}/`));
  const text = textsOf();
  return Array.from({ length: PLOTS }, (_, number) => {
    const random = randomOf(`plot ${number}`);
    return plot(number, random.pick(random.chance(0.22) ? near : askers), text, random);
  });
};
