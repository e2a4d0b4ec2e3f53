import { type Actor, holdsAbove, isOfDistrict } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { WishAction, WishStatus } from '#types/wishes.labels';
import { isOnShelf } from './index-fields.state';
import { helperOf, isContactGone, volunteerOf, type Wish } from './wish.state';

/** The community verifies what is asked for and answers for what groups inside it do (条例 Art. 13, 41). */
export const VERIFIERS: readonly Role[] = ['community_staff', 'community_lead'];

export const isAsker = (actor: Pick<Actor, 'personId'>, { askerId }: Pick<Wish, 'askerId'>): boolean =>
  actor.personId === askerId;

export const isHelper = (actor: Pick<Actor, 'personId'>, wish: Pick<Wish, 'state'>): boolean =>
  volunteerOf(wish)?.personId === actor.personId;

export const mayWorkFor = (actor: Actor, community: TerritoryId): boolean =>
  holdsAbove(actor, VERIFIERS, community);

/** Nobody decides about what they asked for or help with. */
export const isStaffOf = (actor: Actor, wish: Pick<Wish, 'community' | 'askerId' | 'state'>): boolean =>
  !isAsker(actor, wish) && !isHelper(actor, wish) && mayWorkFor(actor, wish.community);

const PUBLIC: readonly WishStatus[] = ['open', 'claimed', 'finished'];

/**
 * Read by who is known in the district by a home or an office: what people need is not for whoever happens to pass. The
 * public part stays readable while somebody is at it, so that whoever came too late sees why.
 */
export const isPublic = ({ state, text }: Pick<Wish, 'state' | 'text'>): boolean =>
  PUBLIC.includes(state.status) && text.state === 'shown';

export const roleOf = (actor: Actor, wish: Wish): 'asker' | 'helper' | 'staff' | 'neighbour' => {
  if (isAsker(actor, wish)) return 'asker';
  if (isHelper(actor, wish)) return 'helper';
  return isStaffOf(actor, wish) ? 'staff' : 'neighbour';
};

export const mayRead = (actor: Actor, wish: Wish): boolean =>
  roleOf(actor, wish) !== 'neighbour' || (isPublic(wish) && isOfDistrict(actor, wish.community));

/** Whoever speaks for the help: the volunteer, or the desk for an office or society that it asked. */
const speaksForHelp = (actor: Actor, wish: Wish): boolean =>
  helperOf(wish)?.kind === 'office' ? isStaffOf(actor, wish) : isHelper(actor, wish);

/** Those who are known to have a hand in it, now or before: they are told where it stands, others nothing. */
const helpsOrHelped = (actor: Actor, wish: Wish): boolean =>
  isStaffOf(actor, wish) || (!isAsker(actor, wish) && wish.parties.includes(actor.personId));

/** Who may, whatever the state: what they may not is missing to them. */
export const WHO: Record<WishAction, (actor: Actor, wish: Wish) => boolean> = {
  verify: isStaffOf,
  appeal: isAsker,
  recordSource: isStaffOf,
  claim: (actor, wish) =>
    mayRead(actor, wish) && !isAsker(actor, wish) && isOfDistrict(actor, wish.community),
  giveBack: helpsOrHelped,
  finish: helpsOrHelped,
  confirm: isAsker,
  dispute: (actor, wish) => isAsker(actor, wish) || isHelper(actor, wish),
  settle: isStaffOf,
  withdraw: isAsker,
  // what is not shown does not exist for others
  report: (actor, wish) => isOnShelf(wish) && !isAsker(actor, wish) && isOfDistrict(actor, wish.community),
  openContact: (actor, wish) => roleOf(actor, wish) !== 'neighbour',
};

const HELPING: readonly WishStatus[] = ['claimed', 'finished', 'disputed'];
const WORKED: readonly WishStatus[] = ['submitted', 'asking', 'open', ...HELPING];

/** Whose contact the reader would open is there, and it is still about something. */
const hasContact = (actor: Actor, wish: Wish): boolean => {
  if (isAsker(actor, wish)) return HELPING.includes(wish.state.status) && volunteerOf(wish) !== null;
  if (isHelper(actor, wish)) return HELPING.includes(wish.state.status) && !isContactGone(wish);
  return WORKED.includes(wish.state.status) && !isContactGone(wish);
};

const within =
  (...statuses: WishStatus[]) =>
  (wish: Wish): boolean =>
    statuses.includes(wish.state.status);

const isReported = ({ text }: Wish): boolean => text.reports.length > 0;

/** When; the decisions ask the same, so that no button promises what is then refused. */
export const WHEN: Record<WishAction, (wish: Wish, actor: Actor) => boolean> = {
  verify: (wish) =>
    wish.state.status === 'submitted' || (within('asking', 'open', 'claimed')(wish) && isReported(wish)),
  appeal: (wish) =>
    wish.state.status === 'declined' && wish.text.state === 'hidden' && wish.text.appeal === null,
  recordSource: within('asking'),
  claim: isOnShelf,
  giveBack: (wish, actor) => within('claimed')(wish) && speaksForHelp(actor, wish),
  finish: (wish, actor) => within('claimed')(wish) && speaksForHelp(actor, wish),
  confirm: within('finished'),
  dispute: within('claimed', 'finished'),
  settle: within('disputed'),
  withdraw: within('submitted', 'asking', 'open', 'claimed'),
  report: isOnShelf,
  openContact: (wish, actor) => hasContact(actor, wish),
};

export const mayNow = (action: WishAction, actor: Actor, wish: Wish): boolean =>
  WHO[action](actor, wish) && WHEN[action](wish, actor);
