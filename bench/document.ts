import { FUZZ_PART, type Fuzz, fuzzText } from './fuzz-text';
import { grown } from './growth/grown';
import type { Growth } from './growth/text';
import { table } from './markdown';
import { OPINIONS_PART, type Opinions, opinionsText } from './opinions/text';
import { type PackageFigures, packageText } from './package/text';
import { ratio } from './quantiles';
import type { Warm } from './warm';

export type District = {
  date: string;
  machine: string;
  residents: number;
  publishTrips: number;
  minutes: number;
  mostInAMinute: number;
  killed: number;
  crashes: number;
  delivered: number;
  twice: number;
  told: number;
  failed: number;
  uncertain: number;
};

export type Figures = {
  machine: string;
  date: string;
  package: PackageFigures;
  warm: readonly Warm[];
  costs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  fuzz: Fuzz | null;
  growth: Growth | null;
  district: District | null;
  opinions: Opinions | null;
};

const costTable = (costs: Figures['costs']): string => {
  const measures = Object.keys(Object.values(costs)[0] ?? {});
  return table(
    ['operation', ...measures],
    Object.entries(costs).map(([name, cost]) => [name, ...measures.map((measure) => cost[measure] ?? '')]),
  );
};

const growthText = (growth: Growth | null): string => {
  const largest = growth?.sizes.at(-1);
  if (!growth || !largest) return 'Not measured yet: `npm run bench:growth`.';
  const risen = grown(growth.sizes);
  return `\`${growth.command}\` on ${growth.date} (${growth.machine}), up to ${largest.size.toLocaleString('en')} requests in ${growth.communities.toLocaleString('en')} communities:
${risen.length === 0 ? 'nothing grows faster than the logarithm, no operation reads a document more' : `${risen.length} figures grow`}. Table and plot:
[measurements-growth.md](measurements-growth.md).`;
};

const districtText = (district: District | null): string => {
  if (!district) return 'Not measured yet: `npm run bench:district`.';
  const { date, machine, residents, publishTrips, minutes, mostInAMinute, killed, crashes } = district;
  return `\`npm run bench:district\` on ${date} (${machine}): an urgent notice to a district of ${residents} residents, while answers are
lost, the function was ended ${killed} times in the middle of its work and the whole cloud ${crashes} times. It fails where
somebody is told twice, or stands on no sheet. Publishing took ${publishTrips} trips.

${table(
  ['people', 'number'],
  [
    ['delivered to, by WeChat’s own account', district.delivered],
    ['delivered to twice', district.twice],
    ['known to be told', district.told],
    ['uncertain: a run was ended or an answer lost; on the list of doors', district.uncertain],
    ['refused', district.failed],
    ['most messages in one minute', mostInAMinute],
    ['minutes until nobody waited', minutes],
  ],
)}`;
};

/** The published figures; ratios where a machine's speed would only tell about that machine. */
export const measurementsDocument = (figures: Figures): string => `# Measurements

\`npm run bench\` on ${figures.date}, ${figures.machine}. Times are medians and given as ratios: they are measured in
turns with what they are compared to, so that a busy machine disturbs both.

## What an operation costs
Exact counts from \`tests/proof/costs.budget.json\`, which \`npx jest tests/proof/costs\` asserts: trips to the database and how
many of them wait for one another, documents examined and returned, trips to the storage and to WeChat, bytes in and
out. Lists are measured with 25 matching documents and pages of 20: the one more that is read tells whether a next page
exists. \`npm run costs:accept\` records a change.

${costTable(figures.costs)}

## Warm calls
Milliseconds of an operation in a warm function, divided by those of a function that makes as many SDK calls in the same
order, each for one small document, and nothing else; both through the local cloud. A list reads a page of whole
documents, which the bare call does not: that is most of its ratio.

${table(
  ['operation', 'ratio to the bare SDK calls'],
  figures.warm.map(({ name, ours, bare }) => [name, ratio(ours, bare)]),
)}

${packageText(figures.package)}

## ${FUZZ_PART}
${fuzzText(figures.fuzz)}

## Growth
${growthText(figures.growth)}

## A district is told
${districtText(figures.district)}

## ${OPINIONS_PART}
${opinionsText(figures.opinions)}

## Further
- Who may do what: [permissions.md](permissions.md), every line called for real.
- The local cloud itself beside a server that answers at once: \`npm run bench:cloud\`.
`;
