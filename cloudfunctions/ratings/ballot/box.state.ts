import { markOf } from '#kernel/ids';
import type { PersonId, RequestKey } from '#types/ids';
import { GRADES, type Grade, type Standing } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Committee, Counts, Member } from '../committee/committee.state';
import type { Span } from '../register/spans.state';

/**
 * What is left in the roll of somebody who voted: that they did, and two marks by which their own phone is recognised
 * when it repeats the call. Both are made with the phone's random key, which is kept nowhere, so nobody can find out
 * what was said by trying all that could have been said.
 */
export type Receipt = { key: string; said: string };

/**
 * The ballot box of a year: who voted, and sums. One write puts a name on the roll and adds to the sums, so that a
 * crash neither loses a ballot nor marks somebody as having voted; nothing else is kept of a ballot, nor its time.
 */
export type Box = Span & {
  kind: 'box';
  _id: string;
  /** Unique in the collection. */
  slot: string;
  rev: number;
  within: TerritoryId;
  year: number;
  standing: Standing;
  members: readonly Member[];
  /** By a name that says nothing to who does not know the person. */
  roll: Readonly<Record<string, Receipt>>;
  cast: number;
  counts: Readonly<Record<string, Counts>>;
};

export const boxIdOf = (community: TerritoryId, year: number): string =>
  `box_${markOf('box', community, String(year))}`;

export const voterOf = (box: string, person: PersonId): string => markOf('voter', box, person);

export const receiptOf = (
  requestKey: RequestKey,
  grades: readonly { memberId: string; grade: Grade }[],
): Receipt => ({
  key: markOf('key', requestKey),
  said: markOf('said', requestKey, JSON.stringify(grades)),
});

const none = (): Counts => Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Record<Grade, number>;

/** The box of the round that begins; the sums begin with zero for everybody who is a member now. */
export const newBox = ({ within, members, round }: Committee): Box => {
  const _id = boxIdOf(within, round.year);
  return {
    kind: 'box',
    _id,
    slot: _id,
    rev: 1,
    within,
    year: round.year,
    standing: round.settings.standing,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    members,
    roll: {},
    cast: 0,
    counts: Object.fromEntries(members.map(({ id }) => [id, none()])),
  };
};
