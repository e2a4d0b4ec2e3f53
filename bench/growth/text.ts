import { table } from '../markdown';
import { COUNTS, type Cost, grown, type Size } from './grown';

export type Growth = {
  date: string;
  machine: string;
  command: string;
  communities: number;
  sizes: readonly Size[];
};

const named = (sizes: readonly Size[]): string[] => Object.keys(sizes[0]?.costs ?? {});

const tableOf = (sizes: readonly Size[], cell: (cost: Cost) => string): string =>
  table(
    ['operation', ...sizes.map(({ size }) => `of ${size.toLocaleString('en')}`)],
    named(sizes).map((name) => [name, ...sizes.map(({ costs }) => (costs[name] ? cell(costs[name]) : ''))]),
  );

/** One column where the count is the same in every city, and what differs otherwise. */
const countsOf = (sizes: readonly Size[]): string =>
  table(
    ['operation', ...COUNTS],
    named(sizes).map((name) => [
      name,
      ...COUNTS.map((count) => {
        const values = sizes.map(({ costs }) => costs[name]?.[count] ?? '');
        return new Set(values).size === 1 ? (values[0] ?? '') : values.join(' → ');
      }),
    ]),
  );

const verdict = (sizes: readonly Size[]): string => {
  const risen = grown(sizes);
  return risen.length === 0
    ? 'Nothing grows faster than the logarithm, and nothing is examined in vain.'
    : ['What grows as it must not:', '', ...risen.map((each) => `- ${each}`)].join('\n');
};

/** The table of a run, as Markdown; the plot lies beside it. */
export const growthDocument = ({ date, machine, command, communities, sizes }: Growth): string => `# Growth

\`${command}\` on ${date}, ${machine}: the screens and changes of the requests with so many requests in a city of
${communities.toLocaleString('en')} communities, all in one district. The community that is measured has its share of them; the operator's
desk lists the whole district. The run fails where a larger city costs more trips or documents, where an operation
examines more than 1.1 × what it returns (a write finds two at most that it does not return), or where bytes or time
grow faster than the logarithm of the number of requests.

${verdict(sizes)}

![Growth of what one call costs](measurements-growth.svg)

## Counts
Trips to the database and how many of them wait for one another, documents examined and returned, bytes from and to the
database: the dearest of 21 calls. With an arrow where cities differ: a page shows other requests there, of other
lengths.

${countsOf(sizes)}

## Time
The quickest of 21 calls, in multiples of the quickest of 21 that touch no request (\`community.gridCard\`) and were made
in turns with them. A machine that is busy with something else makes a call slower and never quicker.

${tableOf(sizes, ({ time }) => time.toFixed(2))}
`;
