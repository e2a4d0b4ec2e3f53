import type { Mark } from '#types/opinions.labels';

/** What one person said to each statement: 1 agree, −1 disagree, 0 pass, `UNSEEN` nothing. */
export type Row = Int8Array;
export const UNSEEN = 2;
export const VALUES: Record<Mark, number> = { agree: 1, disagree: -1, pass: 0 };

/** How many of the statements somebody marked. */
export const marksIn = (row: Row): number =>
  row.reduce((sum, value) => (value === UNSEEN ? sum : sum + 1), 0);

export type Counts = { agree: number; disagree: number; pass: number };
export const seen = ({ agree, disagree, pass }: Counts): number => agree + disagree + pass;

/** Of each statement, how many of these people agree, disagree and pass. */
export const countsOf = (rows: readonly Row[], columns: number): Counts[] => {
  const counts = Array.from({ length: columns }, () => ({ agree: 0, disagree: 0, pass: 0 }));
  for (const row of rows) {
    counts.forEach((count, column) => {
      const value = row[column];
      if (value === 1) count.agree += 1;
      else if (value === -1) count.disagree += 1;
      else if (value === 0) count.pass += 1;
    });
  }
  return counts;
};

export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, { agree, disagree, pass }) => ({
      agree: sum.agree + agree,
      disagree: sum.disagree + disagree,
      pass: sum.pass + pass,
    }),
    { agree: 0, disagree: 0, pass: 0 },
  );
