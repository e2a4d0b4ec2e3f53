import { table } from './markdown';

export type Fuzz = {
  calls: number;
  minutes: number;
  began: string;
  machine: string;
  codes: Record<string, number>;
  problems: readonly unknown[];
  faults: readonly unknown[];
};

export const FUZZ_PART = 'Bad input';

const measured = ({ began, machine, calls, minutes, problems, faults, codes }: Fuzz): string => {
  const often = Object.entries(codes).sort(([, one], [, other]) => other - one);
  return `\`npm run bench:fuzz\` on ${began.slice(0, 10)} (${machine}): **${calls} calls** in ${minutes} minutes,
${problems.length} wrong answers or unexplained changes, ${faults.length} faults logged.

${table(['answer', 'calls'], often)}`;
};

/** The part of the measurements that is about wrong input; `null`: it was never measured. */
export const fuzzText = (
  fuzz: Fuzz | null,
): string => `Near-valid values of the contract's schemas, operators, prototype names, giant and deep values, odd Unicode, wrong
revisions, broken envelopes. Every answer must be typed and named by the contract, nothing internal may go out, a refused
call must have written nothing by the cloud's own count, and after every round each document must be as it was unless a
successful call names it. The short form runs in \`npm test\`.

${fuzz ? measured(fuzz) : 'Not measured yet: `npm run bench:fuzz`.'}`;
