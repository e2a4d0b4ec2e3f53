import type { PersonId } from '#types/ids';
import type { Objection, ScreenedObjection } from '#types/objection';
import type { Instant } from '#types/time';
import { nameOf } from '../item/doer.view';
import type { ObjectionDocument, Said } from './objection.state';

/** What is held or kept from the public is seen by its author and by staff. */
export const isVisible = ({ text, authorId }: ObjectionDocument, reader: PersonId): boolean =>
  text.state === 'shown' || authorId === reader;

const saidOf = ({ words, by, at }: Said) => ({ words, by: nameOf(by), at });

export const objectionOf = (objection: ObjectionDocument, reader: PersonId, now: Instant): Objection => {
  const { deadline } = objection;
  return {
    id: objection._id,
    itemId: objection.itemId,
    itemTitle: objection.itemTitle,
    kind: objection.kind,
    state: objection.state,
    words: objection.words,
    at: objection.at,
    mine: objection.authorId === reader,
    seen: objection.text.state,
    answer: objection.answer && saidOf(objection.answer),
    appeal: objection.appeal,
    conclusion: objection.conclusion && {
      ...saidOf(objection.conclusion),
      finding: objection.conclusion.finding,
    },
    dueAt: deadline?.dueAt ?? null,
    provisional: deadline?.provisional ?? false,
    overdue: objection.overdue || (deadline !== null && now > deadline.dueAt),
    rev: objection.rev,
  };
};

/** For who decides what the public may read; who reported it is nobody's business. */
export const screenedOf = (
  objection: ObjectionDocument,
  reader: PersonId,
  now: Instant,
): ScreenedObjection => {
  const { state, verdict, reports } = objection.text;
  return {
    ...objectionOf(objection, reader, now),
    heldFor: state === 'held' && verdict !== 'pass' ? verdict : null,
    reports: reports.map(({ reason, at }) => ({ reason, at })),
  };
};
