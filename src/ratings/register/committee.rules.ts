import type { CommitteeSummary } from '#types/rating-shapes';
import { MAX_MEMBERS } from '#types/ratings.labels';

/** `key` tells the rows of the form apart; `id` is the register's, `null` for somebody new. */
export type MemberRow = { key: string; id: string | null; name: string; office: string };

export const rowsOf = (committee: CommitteeSummary | null): MemberRow[] =>
  committee?.members.map((member) => ({ key: member.id, ...member })) ?? [];

/** The next row; its key is one that no row of the form has. */
export const withRow = (rows: readonly MemberRow[]): MemberRow[] => {
  const used = rows.map(({ key }) => Number(/^new(\d+)$/.exec(key)?.[1] ?? 0));
  return [...rows, { key: `new${Math.max(0, ...used) + 1}`, id: null, name: '', office: '' }];
};

export const isFull = (rows: readonly MemberRow[]): boolean => rows.length >= MAX_MEMBERS;

/** A draft belongs to what it was begun from. */
export const startedFrom = (rows: readonly MemberRow[]): string =>
  rows.map(({ key, name, office }) => `${key} ${name} ${office}`).join('|');

/** What is missing in a row, as a person is told. */
export const problemOf = ({ name, office }: MemberRow): { name?: string; office?: string } => ({
  ...(name.trim() === '' && { name: '请写姓名' }),
  ...(office.trim() === '' && { office: '请写职务' }),
});

export const isWhole = (rows: readonly MemberRow[]): boolean =>
  rows.length > 0 && rows.every((row) => Object.keys(problemOf(row)).length === 0);
