import { type Actor, holdsAbove, isOfDistrict, officeFor } from '#kernel/actor';
import type { PersonId } from '#types/ids';
import type { PostAction } from '#types/posts.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { PostDocument } from './post/post.state';
import type { Officer, SaidText } from './said/said.state';

/** Who speaks in the name of a community and above it. */
const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
const READERS: readonly Role[] = [...STAFF, 'auditor'];

type Placed = Pick<SaidText, 'within'>;
type Said = Pick<SaidText, 'within' | 'authorId' | 'text'>;

export const isAuthor = (actor: { personId: PersonId }, { authorId }: Pick<SaidText, 'authorId'>): boolean =>
  actor.personId === authorId;

/** Nobody answers, turns or decides about their own words. */
export const mayWork = (actor: Actor, said: Said): boolean =>
  !isAuthor(actor, said) && mayReadQueue(actor, said.within);

export const mayReadQueue = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, STAFF, within);
export const mayReadDesk = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, READERS, within);

/** What is not shown does not exist for others. */
export const mayMark = (actor: Actor, post: Said): boolean =>
  post.text.state === 'shown' && isOfDistrict(actor, post.within);

/** What is shown, and one's own. */
export const isReadable = (said: Said, reader: PersonId): boolean =>
  said.text.state === 'shown' || said.authorId === reader;

export const workActions = (actor: Actor, post: PostDocument): PostAction[] => {
  if (!mayWork(actor, post)) return [];
  const isShown = post.text.state === 'shown';
  return [
    ...(isShown && post.answer === null ? (['answer'] as const) : []),
    ...(post.text.state !== 'hidden' && post.turned === null ? (['turn'] as const) : []),
    ...(isShown && post.turned === null ? (['raise'] as const) : []),
  ];
};

/** The actor as whoever speaks in the name of this community; `null`: they hold no such office. */
export const officerIn = (actor: Actor, { within }: Placed): Officer | null => {
  const office = officeFor(actor, STAFF, within);
  return office && { personId: actor.personId, name: actor.name, role: office.role };
};

/** For what a policy let through by an office. */
export const asOfficer = (actor: Actor, placed: Placed): Officer => {
  const officer = officerIn(actor, placed);
  if (!officer) throw new Error('an action of an office by somebody without one');
  return officer;
};
