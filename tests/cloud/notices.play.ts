import type { Person } from '../../cloudfunctions/kernel/person';
import type { InputOf, OperationName, OutputOf } from '../../types/contract';
import type { TerritoryId } from '../../types/territory';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { personOf, type Somebody } from '../proof/world/people';
import { COMMUNITY, HOUSE } from '../proof/world/places';

export const STAFF = cast.staff.openid;
export const RESIDENT = cast.reporter.openid;

export const TEXT = [{ kind: 'paragraph' as const, spans: [{ text: '明天上午停水，请提前储水。' }] }];
export const audienceOf = (...territories: string[]) => ({ territories: territories as TerritoryId[] });

type Name = Extract<OperationName, `notices.${string}` | `community.${string}`>;

/** In the words of the contract; a refusal is a mistake of the test. */
export const get = async <N extends Name>(
  { cloud }: World,
  openid: string,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> => {
  const answer = await cloud.call(openid, name, input, newKey());
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as OutputOf<N>;
};

export const codeOf = async (
  { cloud }: World,
  openid: string,
  name: Name,
  input: unknown,
): Promise<string> => {
  const answer = await cloud.call(openid, name, input, newKey());
  return answer.ok ? 'done' : answer.error.code;
};

export const drafted = (world: World, more: object = {}) =>
  get(world, STAFF, 'notices.create', {
    within: COMMUNITY as TerritoryId,
    kind: 'notice',
    title: '停水通知',
    blocks: TEXT,
    audience: audienceOf(COMMUNITY),
    ...more,
  });

export const published = async (world: World, more: object = {}) => {
  const { noticeId, rev } = await drafted(world, more);
  return get(world, STAFF, 'notices.publish', { noticeId, rev });
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
