import { ROLES, type Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Play } from './plays/play';
import { cast } from './world/cast';
import { officerOf, type Somebody, type Tenure } from './world/people';
import {
  COMMUNITY,
  DISTRICT,
  GRID,
  NEXT_COMMUNITY,
  NEXT_GRID,
  NEXT_HOUSE,
  OTHER_DISTRICT,
  STREET,
} from './world/places';
import { type Company, usual } from './world/stages';

/** How the territory of an office lies to the one that a matter is about; the last three do not hold now. */
export const RELATIONS = [
  'own',
  'above',
  'top',
  'inside',
  'beside',
  'elsewhere',
  'expired',
  'future',
  'dismissed',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What people are to the matter itself. */
export const STANDINGS = [
  'reporter',
  'reporterOnStaff',
  'handler',
  'handlerOnStaff',
  'handlerDismissed',
  'assignee',
  'assigneeDismissed',
  'passedOver',
  'oneself',
  'noRole',
  'visitor',
  'nobody',
] as const;
export type Standing = (typeof STANDINGS)[number];

export type Caller = {
  /** `grid_worker own`, `reporter`. */
  label: string;
  kind: { role: Role; relation: Relation } | { standing: Standing };
  openid: string | null;
  /** `null`: no document knows them. */
  person: Somebody | null;
  company: Company;
};

type Where = Exclude<Relation, 'expired' | 'future' | 'dismissed'>;
const PLACES: Record<Play['about'], Record<Where, TerritoryId>> = {
  grid: {
    own: GRID,
    above: COMMUNITY,
    top: DISTRICT,
    inside: NEXT_HOUSE,
    beside: NEXT_GRID,
    elsewhere: OTHER_DISTRICT,
  },
  community: {
    own: COMMUNITY,
    above: STREET,
    top: DISTRICT,
    inside: GRID,
    beside: NEXT_COMMUNITY,
    elsewhere: OTHER_DISTRICT,
  },
};

const TENURES: Partial<Record<Relation, Tenure>> = {
  expired: 'expired',
  future: 'future',
  dismissed: 'dismissed',
};
const isWhere = (relation: Relation): relation is Where => TENURES[relation] === undefined;

type Post = Somebody['posts'][number];
const somebody = (key: string, ...posts: Post[]): Somebody => ({ openid: `who-${key}`, name: '某某', posts });

const officer = (key: string, about: Play['about'], role: Role, relation: Relation): Caller => {
  const territory = PLACES[about][isWhere(relation) ? relation : 'own'];
  const held = TENURES[relation] ?? 'holds';
  // a residence ends, nobody is dismissed from it
  const tenure = role === 'resident' && held === 'dismissed' ? 'expired' : held;
  const post: Post = { role, territory, tenure };
  const person = somebody(`${key}-${role}-${relation}`.replaceAll('_', '-'), post);
  return {
    label: `${role} ${relation}`,
    kind: { role, relation },
    openid: person.openid,
    person,
    company: usual,
  };
};

const standings = (key: string, about: Play['about']): Caller[] => {
  const { own, above, beside } = PLACES[about];
  const of = (standing: Standing, posts: Post[], company: (me: Somebody) => Partial<Company>): Caller => {
    const person = somebody(`${key}-${standing}`, ...posts);
    const ours = { ...usual, ...company(person) };
    return { label: standing, kind: { standing }, openid: person.openid, person, company: ours };
  };
  const worker: Post = { role: 'grid_worker', territory: own };
  const staff: Post = { role: 'community_staff', territory: own };
  const neighbour: Post = { role: 'grid_worker', territory: beside };
  const home: Post = { role: 'resident', territory: `${own}/b05/1-302` as TerritoryId };
  const past = (post: Post): Post => ({ ...post, tenure: 'dismissed' });
  // the office may be gone, what the request remembers of it is not
  const handler = (me: Somebody) => ({ handler: { ...officerOf(me), role: 'grid_worker' as const } });
  const assignee = (me: Somebody) => ({ assignee: officerOf(me) });
  return [
    of('reporter', [home], (reporter) => ({ reporter })),
    of('reporterOnStaff', [staff], (reporter) => ({ reporter })),
    of('handler', [worker], handler),
    of('handlerOnStaff', [worker, staff], handler),
    of('handlerDismissed', [past(worker)], handler),
    of('assignee', [neighbour], assignee),
    of('assigneeDismissed', [past(neighbour)], assignee),
    of('passedOver', [worker], () => ({ assignee: officerOf(cast.otherWorker) })),
    of('oneself', [{ role: 'community_lead', territory: above }], (subject) => ({ subject })),
    of('noRole', [], () => ({})),
    { label: 'visitor', kind: { standing: 'visitor' }, openid: `new-${key}`, person: null, company: usual },
    { label: 'nobody', kind: { standing: 'nobody' }, openid: null, person: null, company: usual },
  ];
};

/** Every role in every relation, and every standing. @param key keeps the people of one operation apart */
export const callersOf = (key: string, about: Play['about']): Caller[] => [
  ...ROLES.flatMap((role) => RELATIONS.map((relation) => officer(key, about, role, relation))),
  ...standings(key, about),
];
