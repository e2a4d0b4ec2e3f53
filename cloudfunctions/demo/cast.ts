import { personIdOf } from '#kernel/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Territory } from '../community/community.public';
import type { Officer } from '../requests/request/request.state';
import { inventName, inventPhone } from './names';
import type { Character, Post } from './people';
import { PLAYED, type Played } from './personas';
import type { placeNames } from './place-names';
import { randomOf } from './random';
import { DISTRICT } from './territories';

export type Extra = Played;

// the serials below belong to the people one can play
const FIRST_SERIAL = 100;

const extrasFor = ({
  _id,
  level,
}: Territory): { key: string; post: Post['role'] | null; number: number }[] => {
  const random = randomOf(`extras ${_id}`);
  if (level === 'grid') {
    return [
      { key: 'worker', post: 'grid_worker', number: random.chance(0.2) ? 2 : 1 },
      { key: 'resident', post: null, number: random.whole(2, 4) },
    ];
  }
  if (level !== 'community') return [];
  return [
    { key: 'staff', post: 'community_staff', number: 1 },
    { key: 'lead', post: 'community_lead', number: 1 },
  ];
};

/** Grids and communities that somebody one can play already looks after. */
const TAKEN = new Set(
  PLAYED.flatMap(({ posts }) => posts.map(({ role, territory }) => `${role}@${territory}`)),
);

const homeIn = (grid: TerritoryId, key: string): NonNullable<Extra['home']> => {
  const random = randomOf(`home ${key}`);
  const building = `${grid}/b0${random.whole(1, 8)}` as TerritoryId;
  const room = `${random.whole(1, 3)}-${random.whole(1, 6)}0${random.whole(1, 2)}`;
  return { building, room, confirmed: random.chance(0.8) };
};

/** Everybody else: workers for every grid, a desk for every community, residents here and there. */
export const makeExtras = (territories: readonly Territory[]): Extra[] => {
  const wanted = territories.flatMap((place) =>
    extrasFor(place)
      .filter(({ post }) => post === null || !TAKEN.has(`${post}@${place._id}`))
      .flatMap(({ key, post, number }) =>
        Array.from({ length: number }, (_, n) => ({
          place: place._id,
          post,
          key: `${key}-${place._id}-${n}`,
        })),
      ),
  );
  const departments = ['water', 'city'].map((key) => ({
    place: DISTRICT,
    post: 'department_handler' as Role,
    key: `department-${key}`,
  }));
  return [...wanted, ...departments].map(({ place, post, key }, serial) => ({
    openid: `demo-${key.replaceAll('/', '-')}`,
    name: inventName(randomOf(`name ${key}`)),
    phone: inventPhone(FIRST_SERIAL + serial),
    ...(post === null ? { home: homeIn(place, key) } : {}),
    posts: post === null ? [] : [{ role: post, territory: place }],
  }));
};

/** With the names of the places, as a person's memberships carry them. */
export const characterOf = (
  { openid, name, phone, home, posts }: Extra,
  nameOf: ReturnType<typeof placeNames>,
): Character => {
  const household = home && (`${home.building}/${home.room}` as TerritoryId);
  return {
    openid,
    name,
    phone,
    posts: posts.map((post) => ({ ...post, label: nameOf(post.territory) })),
    ...(home && household
      ? { home: { household, label: nameOf(household), confirmed: home.confirmed } }
      : {}),
  };
};

export const officersOf = (people: readonly Extra[]): Officer[] =>
  people.flatMap(({ openid, name, phone, posts }) =>
    posts.map(({ role, territory }) => ({ personId: personIdOf(openid), name, role, territory, phone })),
  );
