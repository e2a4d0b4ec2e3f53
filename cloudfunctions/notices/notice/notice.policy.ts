import { type Actor, holdsAbove } from '#kernel/actor';
import { levelOf } from '#kernel/territory';
import type { NoticeAction } from '#types/notices.labels';
import type { Role } from '#types/roles';
import type { Level, TerritoryId } from '#types/territory';
import type { NoticeDocument } from './notice.state';

/** Who speaks in the name of a territory: to it and below, nobody further down and nobody beside. */
export const PUBLISHERS: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
export const KNOCKERS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];
const READERS: readonly Role[] = [...PUBLISHERS, 'auditor'];

/** A grid worker's word goes through the community; a building has no board of its own. */
const LEVELS: readonly Level[] = ['district', 'street', 'community'];

type Placed = Pick<NoticeDocument, 'within'>;

export const mayPublishFor = (actor: Actor, within: TerritoryId): boolean =>
  LEVELS.includes(levelOf(within)) && holdsAbove(actor, PUBLISHERS, within);

export const mayWork = (actor: Actor, { within }: Placed): boolean => mayPublishFor(actor, within);

export const mayOversee = (actor: Actor, { within }: Placed): boolean => holdsAbove(actor, READERS, within);

export const mayReadDesk = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, READERS, within);

export const isPublic = ({ state, publishedAt }: Pick<NoticeDocument, 'state' | 'publishedAt'>): boolean =>
  publishedAt !== null && state.status !== 'discarded';

const WHILE: Readonly<Partial<Record<NoticeDocument['status'], readonly NoticeAction[]>>> = {
  draft: ['save', 'publish', 'discard'],
  awaiting: ['approve', 'sendBack'],
  scheduled: ['sendBack', 'withdraw'],
  published: ['correct', 'withdraw', 'pin', 'reach', 'answer'],
  expired: ['reach', 'answer'],
  withdrawn: ['reach'],
};

/** What an office lets this person do with it now. */
export const workActions = (actor: Actor, notice: NoticeDocument): NoticeAction[] => {
  if (!mayWork(actor, notice)) return [];
  const { correction, writers, state } = notice;
  const isWriter = correction ? correction.by.personId === actor.personId : writers.includes(actor.personId);
  const now: readonly NoticeAction[] = WHILE[state.status] ?? [];
  const all: NoticeAction[] = correction ? [...now, 'approve', 'sendBack'] : [...now];
  return all.filter((action) => action !== 'approve' || !isWriter);
};
