import { TERRITORIES } from '../../cloudfunctions/community/place/territory.store';
import { PEOPLE, type Person } from '../../cloudfunctions/kernel/person';
import { noticesCollections } from '../../cloudfunctions/notices/notices.public';
import type { InputOf } from '../../types/contract';
import type { NoticeId } from '../../types/ids';
import type { TerritoryId } from '../../types/territory';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { NOW, personOf, type Somebody } from '../proof/world/people';
import { COMMUNITY, DISTRICT, HOUSE, territories } from '../proof/world/places';
import { ask as get } from './speak';

export { ask as get, codeOf } from './speak';

export const STAFF = cast.staff.openid;
export const RESIDENT = cast.reporter.openid;

export const TEXT = [{ kind: 'paragraph' as const, spans: [{ text: '明天上午停水，请提前储水。' }] }];
export const audienceOf = (...territories: string[]) => ({ territories: territories as TerritoryId[] });

export const draftInput = (more: object = {}): InputOf<'notices.create'> => ({
  within: COMMUNITY as TerritoryId,
  kind: 'notice',
  title: '停水通知',
  blocks: TEXT,
  audience: audienceOf(COMMUNITY),
  ...more,
});

export const drafted = (world: World, more: object = {}) =>
  get(world, STAFF, 'notices.create', draftInput(more));

/** A notice as somebody saw it, for the next change. */
export const only = ({ noticeId, rev }: { noticeId: NoticeId; rev: number }) => ({ noticeId, rev });

export const published = async (world: World, more: object = {}) => {
  const { noticeId, rev } = await drafted(world, more);
  return get(world, STAFF, 'notices.publish', { noticeId, rev });
};

/** What this person finds in their feed, stubs of withdrawn ones left out. */
export const inFeed = async (world: World, openid: string): Promise<string[]> => {
  const { items } = await get(world, openid, 'notices.listFeed', {});
  return items.filter(({ status }) => status === 'published').map(({ id }) => id);
};

type Told = { page: string | null; words: Record<string, string> };

let heard = 0;

/** The cast as it was, no notice yet, nobody told of anything: a new cloud for each case would take seconds. */
export const beginAnew = async (world: World): Promise<void> => {
  for (const { name } of noticesCollections) await world.clear(name);
  await world.clear(PEOPLE);
  await world.clear(TERRITORIES);
  await world.put({ [TERRITORIES]: territories });
  await world.people(Object.values(cast));
  await world.cloud.ask('POST', '/_emulator/clock', { now: NOW });
  heard = (await world.cloud.messages()).length;
};

/** What WeChat delivered to this person since then. */
export const messagesTo = async ({ cloud }: World, openid: string): Promise<Told[]> => {
  const news = (await cloud.messages()).slice(heard);
  const all = news.filter(({ to, errcode }) => to === openid && errcode === 0);
  return all.map(({ page, data }) => ({
    page,
    words: Object.fromEntries(
      Object.entries(data as Record<string, { value: string }>).map(([name, { value }]) => [name, value]),
    ),
  }));
};

/** From now on the district wants that a second person agrees. */
export const requireApproval = async (world: World): Promise<void> => {
  const district = territories.find(({ _id }) => _id === DISTRICT);
  if (!district) throw new Error('there is no district');
  await world.replace(TERRITORIES, { ...district, settings: { notices: { approval: true } } });
};

/** Neighbours of one house, as many as wanted, each in a flat of their own. */
export const neighbours = (world: World, count: number, house: string = HOUSE): Person[] =>
  Array.from({ length: count }, (_, n): Person => {
    const room = `${1 + Math.floor(n / 80)}-${100 * (1 + (Math.floor(n / 10) % 8)) + (n % 10) + 1}`;
    const somebody: Somebody = {
      openid: `neighbour-${house}-${n}`.replaceAll('/', '-'),
      name: '邻居',
      posts: [{ role: 'resident', territory: `${house}/${room}` as TerritoryId }],
    };
    return personOf(somebody, world.crypto);
  });
