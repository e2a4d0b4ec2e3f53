import { type Actor, holdsAbove } from '#kernel/actor';
import { isWithin } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Doer } from './item/item.state';

const WRITERS: readonly Role[] = ['community_staff', 'community_lead'];
/** 居务监督委员会 answers to the residents' meeting, not to the committee that it supervises. */
const REVIEWERS: readonly Role[] = [...WRITERS, 'supervisor', 'street_coordinator'];
const LEADS: readonly Role[] = ['community_lead', 'street_coordinator', 'district_operator'];
const READERS: readonly Role[] = [...REVIEWERS, 'district_operator', 'auditor'];

type Placed = { community: TerritoryId };

export const mayWrite = (actor: Actor, { community }: Placed): boolean =>
  holdsAbove(actor, WRITERS, community);
/** That it is somebody else than the author is decided, not forbidden: the author has to be told why. */
export const mayReview = (actor: Actor, { community }: Placed): boolean =>
  holdsAbove(actor, REVIEWERS, community);
export const mayWithdraw = (actor: Actor, { community }: Placed): boolean =>
  holdsAbove(actor, LEADS, community);
export const mayReadDesk = (actor: Actor, { community }: Placed): boolean =>
  holdsAbove(actor, READERS, community);

type Asked = Placed & { authorId: PersonId };

export const isAuthor = (actor: Actor, { authorId }: Asked): boolean => actor.personId === authorId;
/** Nobody answers or screens what they asked themselves. */
export const mayAnswer = (actor: Actor, asked: Asked): boolean =>
  mayWrite(actor, asked) && !isAuthor(actor, asked);
export const mayConclude = (actor: Actor, asked: Asked): boolean =>
  holdsAbove(actor, ['supervisor'], asked.community) && !isAuthor(actor, asked);

/** Who acts, in the office that lets them, for the record. */
export const doerIn = (actor: Actor, community: TerritoryId): Doer & { personId: PersonId } => ({
  personId: actor.personId,
  name: actor.name,
  role:
    actor.memberships.find(({ role, territory }) => READERS.includes(role) && isWithin(community, territory))
      ?.role ?? null,
});
