import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './machine';
import { reproduceAll } from './opinions/polis';
import { OPINIONS_PART, type Opinions, opinionsText } from './opinions/text';
import { timerRuns } from './opinions/timer-run';
import { writePart } from './write-part';

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) {
    console.log(
      'npm run bench:opinions -- --data FOLDER  with the files *.participants-votes.csv of openData',
    );
    process.exitCode = 1;
    return;
  }
  const figures: Opinions = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    conversations: await reproduceAll(values.data),
    timer: await timerRuns(),
  };
  writeFileSync(join(__dirname, 'results/opinions.json'), `${JSON.stringify(figures, null, 2)}\n`);
  writePart(OPINIONS_PART, opinionsText(figures));
  console.log(JSON.stringify(figures, null, 2));
};

void main();
