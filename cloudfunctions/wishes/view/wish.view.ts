import type { Actor } from '#kernel/actor';
import { told } from '#kernel/chain';
import { queuedView } from '#kernel/moderated';
import type { PersonId } from '#types/ids';
import { REPORT_LABELS, type ReportReason } from '#types/moderation.labels';
import type { QueuedWish } from '#types/wish-help';
import type { MyWish, WishDetail, WishSummary } from '#types/wishes';
import { WISH_ACTIONS } from '#types/wishes.labels';
import { mayNow, roleOf } from '../wish/wish.policy';
import { type Contact, helperOf, reportOf, type Wish, type WishEntry } from '../wish/wish.state';
import type { MineRow, QueuedRow, ShownRow } from './rows.view';

export const changedWish = ({ _id, state }: Wish) => ({
  wishId: _id,
  status: state.status,
});

export const summaryOf = (wish: ShownRow): WishSummary => ({
  id: wish._id,
  kind: wish.kind,
  title: wish.title,
  words: wish.words,
  area: wish.areaLabel,
  needBy: wish.needBy,
  askedAt: wish.askedAt,
  status: wish.state.status,
  source: wish.sources.at(-1)?.source ?? null,
  onBehalf: wish.beneficiary !== null,
  minorsWelcome: wish.minorsWelcome,
});

export const myWishOf = (wish: MineRow, reader: PersonId): MyWish => ({
  ...summaryOf(wish),
  role: wish.askerId === reader ? 'asker' : 'helper',
  changedAt: wish.changedAt,
});

const untilOf = ({ state }: Pick<Wish, 'state'>) => ('until' in state ? state.until : null);

export const queuedOf = (wish: QueuedRow): QueuedWish => ({
  id: wish._id,
  kind: wish.kind,
  title: wish.title,
  area: wish.areaLabel,
  status: wish.state.status,
  askedAt: wish.askedAt,
  needBy: wish.needBy,
  until: untilOf(wish),
  reports: wish.text.reports.length,
});

const masked = ({ maskedName, maskedPhone }: Contact) => ({ name: maskedName, phone: maskedPhone });

const helperSeen = (wish: Wish): NonNullable<WishDetail['parties']>['helper'] => {
  const helper = helperOf(wish);
  if (helper === null) return null;
  return helper.kind === 'office'
    ? { name: helper.name, number: null, phone: null }
    : { name: helper.name, number: helper.number, phone: helper.maskedPhone };
};

const partiesOf = (wish: Wish): WishDetail['parties'] => ({
  asker: masked(wish.asker),
  beneficiary: wish.beneficiary && {
    ...masked(wish.beneficiary),
    relation: wish.beneficiary.relation,
  },
  helper: helperSeen(wish),
});

/** Who reported it stays unsaid; the reason reads as people chose it. */
const wordsOf = ({ kind, words }: WishEntry): string =>
  kind === 'reported' ? (REPORT_LABELS[words as ReportReason] ?? words) : words;

const saidBy = (wish: Wish, { by }: WishEntry): string => {
  if (by === null) return '';
  return by.personId === wish.askerId ? '提出人' : by.name;
};

const storyOf = (wish: Wish): WishDetail['story'] =>
  told(wish.timeline).map((line) => ({
    at: line.at,
    kind: line.kind,
    by: saidBy(wish, line),
    words: wordsOf(line),
  }));

const moderationOf = ({ text }: Wish): WishDetail['moderation'] => ({
  ...queuedView(text),
  // the desk looks at every wish, whatever the check said: it is told also of one that was let through
  heldFor: text.verdict === 'pass' ? null : text.verdict,
});

const reasonOf = ({ state }: Wish): string | null => ('words' in state ? state.words : null);

/** To the neighbours the public part; to who asked, who helps and the desk all of it, masked. */
export const detailOf = (wish: Wish, actor: Actor): WishDetail => {
  const role = roleOf(actor, wish);
  const isParty = role !== 'neighbour';
  const report = reportOf(wish);
  return {
    ...summaryOf(wish),
    role,
    may: WISH_ACTIONS.filter((action) => mayNow(action, actor, wish)),
    parties: isParty ? partiesOf(wish) : null,
    sources: isParty ? wish.sources.map((round) => ({ ...round, inquiries: [...round.inquiries] })) : [],
    report: isParty ? report : null,
    until: isParty ? untilOf(wish) : null,
    reason: isParty ? reasonOf(wish) : null,
    moderation: role === 'staff' ? moderationOf(wish) : null,
    // who looked at the contact is for the one whose it is, and for those who answer for it
    story: isParty ? storyOf(wish) : [],
  };
};
