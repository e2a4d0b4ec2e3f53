import type { Aggregate } from '#kernel/aggregate';
import { nextAttempt, type OutboxDocument, queueMessage, type Woken, wakeForMessages } from '#kernel/outbox';
import type { PersonId, VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { VoteDocument } from '../vote/vote.state';
import { callMessage } from './call.messages';
import type { Call, CallWhat } from './call.state';

/** One building in one call. A person is on it only until what there is to tell them was sent or given up. */
export type SheetDocument = Aggregate &
  OutboxDocument & {
    vote: VoteId;
    what: CallWhat;
    /** From then on nobody is told of it any more; `null`: it stays true. */
    until: Instant | null;
    people: number;
  };

export const sheetIdOf = (vote: VoteId, what: CallWhat, building: TerritoryId): string =>
  `${vote}.${what}.${building}`;

/** The one way to finish a change of a sheet. */
export const indexedSheet = (sheet: SheetDocument): SheetDocument => {
  const outbox = sheet.outbox.filter(({ nextAt }) => nextAt !== null);
  return { ...sheet, outbox, wakeAt: nextAttempt(outbox) };
};

/** Named by the person, so that no second message can be made. */
export const sheetFor = (
  vote: VoteDocument,
  { what }: Pick<Call, 'what'>,
  building: TerritoryId,
  people: readonly PersonId[],
  now: Instant,
): SheetDocument =>
  indexedSheet({
    _id: sheetIdOf(vote._id, what, building),
    ...{ rev: 1, keys: [], vote: vote._id, what, wakeAt: null, people: people.length },
    until: what === 'over' ? null : vote.closesAt,
    outbox: people.map((person) =>
      queueMessage({ id: person, to: { person }, ...callMessage(vote, what) }, now),
    ),
  });

/** What could not be sent before its time was over is not sent any more. */
export const wakeSheet = (sheet: SheetDocument, now: Instant): Woken<SheetDocument> | null => {
  const isLate = sheet.until !== null && sheet.until <= now;
  const outbox = isLate ? sheet.outbox.filter(({ state }) => state !== 'waiting') : sheet.outbox;
  const woken = wakeForMessages({ ...sheet, outbox }, now);
  return woken && { ...woken, document: indexedSheet(woken.document) };
};
