import { type Actor, territoriesOf } from '#kernel/actor';
import type { Person } from '#kernel/person';
import { anyoneSignedIn, query } from '#platform/operation';
import { findPage } from '#platform/paging';
import type { OutputOf } from '#types/contract';
import type { Instant } from '#types/time';
import { CONFIRMERS } from '../office/membership.policy';
import { people } from '../people.store';
import { residenceOf } from '../person.state';

type Row = OutputOf<'community.listResidenceClaims'>['items'][number];

const SHOWN = ['name', 'maskedPhone', 'memberships', 'claimedAt'] as const;
type Claim = Pick<Person, '_id' | (typeof SHOWN)[number]>;

const rowOf = (person: Claim, now: Instant): Row[] => {
  const home = residenceOf(person, now);
  if (!home || person.claimedAt === null) return [];
  const { _id, name, maskedPhone, claimedAt } = person;
  return [
    {
      personId: _id,
      name,
      phone: maskedPhone,
      household: home.territory,
      label: home.label,
      since: claimedAt,
    },
  ];
};

const isOther = (actor: Actor) => (person: Claim) => person._id !== actor.personId;

/** The longest waiting first; one's own claim is for somebody else to settle. */
export const listResidenceClaims = query('community.listResidenceClaims', {
  // the territories to look in are the actor's, so this one reads after the actor: two trips
  load: async ({ ports, actor, input }) => {
    const within = territoriesOf(await actor, CONFIRMERS);
    if (within.length === 0) return null;
    const find = {
      where: { claimWithin: { in: within } },
      orderBy: [
        ['claimedAt', 'asc'],
        ['_id', 'asc'],
      ] as const,
      limit: input.limit,
    };
    return findPage(people(ports).only(SHOWN), find, input.cursor);
  },
  policy: anyoneSignedIn,
  answer: ({ items, next }, { actor, now }) => ({
    items: items.filter(isOther(actor)).flatMap((person) => rowOf(person, now)),
    next,
  }),
});
