import { table } from '../markdown';
import type { Reproduced } from './polis';
import type { TimerRun } from './timer-run';

export type Opinions = {
  date: string;
  machine: string;
  conversations: readonly Reproduced[];
  timer: {
    people: number;
    statements: number;
    limits: { timeoutSeconds: number; memoryMb: number };
    runs: readonly TimerRun[];
  };
};

export const OPINIONS_PART = 'Maps of opinion';

const index = (value: number): string => value.toFixed(2);

/** The part of the measurements that is about maps of opinion. */
export const opinionsText = (opinions: Opinions | null): string => {
  if (!opinions) return 'Not measured yet: `npm run bench:opinions`.';
  const { date, machine, conversations, timer } = opinions;
  const { timeoutSeconds, memoryMb } = timer.limits;
  return `\`npm run bench:opinions\` on ${date} (${machine}). One run of the timer in the local cloud, from reading every mark to
writing the map: ${timer.people} people, ${timer.statements} statements each, four in ten marked. The run may take ${timeoutSeconds} seconds and ${memoryMb} MB,
and the local cloud ends it where it takes more. Memory is that of the whole process, Node itself included.

${table(
  ['conversations due', 'maps drawn', 'seconds', 'MB at most', 'trips', 'documents read', 'MB read'],
  timer.runs.map(({ conversations: due, drawn, seconds, megabytes, trips, read, readMegabytes }) => [
    due,
    drawn,
    seconds,
    megabytes,
    trips,
    read,
    readMegabytes,
  ]),
)}

Two conversations that Polis published, with its groups and with ours (adjusted Rand index: 1 is the same groups, 0 is
chance). *From their middles* is where k-means comes to rest when it begins at the middles of the published groups: what
is missing there is not a matter of the start. *Unstretched* is our way but for one step, by which those who marked little
are moved outwards as far as their silence pulled them in.

${table(
  [
    'conversation',
    'grouped by Polis',
    'grouped here',
    'groups here',
    'index',
    'from their middles',
    'unstretched',
  ],
  conversations.map(({ name, published, people, groups, randIndex, fromTheirs, unstretched }) => [
    name,
    published,
    people,
    groups.join(' + '),
    index(randIndex),
    index(fromTheirs),
    index(unstretched),
  ]),
)}`;
};
