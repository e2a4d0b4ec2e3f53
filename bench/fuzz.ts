import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzRound, type Problem } from '../tests/proof/bad-input/round';
import { operationNames } from '../tests/proof/plays/play-book';
import { faultsLogged } from '../tests/proof/world/logs';
import { openWorld } from '../tests/proof/world/open-world';
import { FUZZ_PART, fuzzText } from './fuzz-text';
import { keepFunctions } from './keep-functions';
import { machine } from './machine';
import { writePart } from './write-part';

const PER_OPERATION = 60;
/** Rounds of the short form in `npm test` begin at 0: these are others. */
const FIRST_ROUND = 1000;

const RESULT = join(__dirname, 'results/fuzz.json');

type Sum = { calls: number; codes: Record<string, number>; problems: Problem[]; faults: string[] };

const print = (round: number, { calls, problems, faults }: Sum): void =>
  console.log(`round ${round}: ${calls} calls, ${problems.length} problems, ${faults.length} faults logged`);

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { calls: { type: 'string', default: '200000' } } });
  const rounds = Math.ceil(Number(values.calls) / (PER_OPERATION * operationNames.length));
  const began = new Date();
  const world = await openWorld({ functions: await keepFunctions() });
  const sum: Sum = { calls: 0, codes: {}, problems: [], faults: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { calls, codes, problems } = await fuzzRound(world, FIRST_ROUND + round, PER_OPERATION);
    sum.calls += calls;
    for (const [code, count] of Object.entries(codes)) sum.codes[code] = (sum.codes[code] ?? 0) + count;
    sum.problems.push(...problems);
    for (const problem of problems) console.log(JSON.stringify(problem));
    sum.faults = [...new Set([...sum.faults, ...(await faultsLogged(world))])];
    if (round % 10 === 9) print(round + 1, sum);
  }
  await world.stop();
  const minutes = Math.round((Date.now() - began.getTime()) / 60_000);
  const result = {
    command: 'npm run bench:fuzz',
    began: began.toISOString(),
    minutes,
    machine: machine(),
    rounds,
    ...sum,
  };
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
  writePart(FUZZ_PART, fuzzText(result));
  print(rounds, sum);
  process.exitCode = sum.problems.length + sum.faults.length === 0 ? 0 : 1;
};

void main();
