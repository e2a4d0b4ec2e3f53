import type { OpinionId, PersonId, StatementId } from '#types/ids';
import { MARKS, type Mark } from '#types/opinions.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Row, UNSEEN, VALUES } from '../map/sheet.state';
import type { Part } from '../part.state';

/** What one person marked in one conversation; its id is made of both. Nobody else ever reads it. */
export type Voice = Part<'voice'> & {
  person: PersonId;
  /** 1 agree, −1 disagree, 0 pass, by the key of the statement. */
  marks: Readonly<Record<string, number>>;
  /** When it was changed last. */
  at: Instant;
};

export const voiceIdOf = (opinion: OpinionId, person: PersonId): string => `${opinion}.${person}`;

/** A statement within its conversation: five thousand people's marks are read in one run, and few signs tell them apart. */
export const keyOf = (statement: StatementId): string => statement.slice(2, 10);

/** Somebody who has not marked anything yet; revision 0 means: not stored yet. */
export const newVoice = (
  { _id: opinion, within }: { _id: OpinionId; within: TerritoryId },
  person: PersonId,
  now: Instant,
): Voice => ({
  _id: voiceIdOf(opinion, person),
  rev: 0,
  keys: [],
  part: 'voice',
  opinion,
  within,
  slot: voiceIdOf(opinion, person),
  timeline: [],
  person,
  marks: {},
  at: now,
});

export const marked = (voice: Voice, statement: StatementId, mark: Mark, now: Instant): Voice => ({
  ...voice,
  marks: { ...voice.marks, [keyOf(statement)]: VALUES[mark] },
  at: now,
});

/** As it was given; `null`: not marked. */
export const markOf = (value: number | undefined): Mark | null =>
  MARKS.find((mark) => VALUES[mark] === value) ?? null;

type Marks = Pick<Voice, 'marks'>;

export const hasMarked = ({ marks }: Marks, statement: StatementId): boolean =>
  marks[keyOf(statement)] !== undefined;

/** The marks on these statements, in their order, for the computation. */
export const rowOf = ({ marks }: Marks, keys: readonly string[]): Row =>
  Int8Array.from(keys, (key) => marks[key] ?? UNSEEN);
