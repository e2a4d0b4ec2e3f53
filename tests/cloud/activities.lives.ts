import fc from 'fast-check';
import {
  advance,
  answer,
  type Command,
  cancel,
  clock,
  enter,
  leave,
  PEOPLE,
  setPlaces,
  settle,
  signUp,
  toTheGate,
  withdraw,
} from './activities.model';

const person = fc.nat(PEOPLE - 1);
const some = <T extends Command>(weight: number, arbitrary: fc.Arbitrary<T>) =>
  Array.from({ length: weight }, () => arbitrary);

/** Mostly what people do; leaders and time now and then, so that a life is long enough to be one. */
export const commands = (maxCommands: number) =>
  fc.commands(
    [
      ...some(
        5,
        person.chain((p) => fc.boolean().map((wait) => signUp(p, wait || p % 2 === 0))),
      ),
      ...some(2, person.map(withdraw)),
      ...some(
        2,
        person.chain((p) => fc.boolean().map((accepted) => answer(p, accepted))),
      ),
      ...some(3, fc.constant(clock)),
      // never a multiple of anything that a limit is made of
      ...some(2, fc.constantFrom(37, 437, 797).map(advance)),
      ...some(4, person.map(enter)),
      ...some(2, person.map(leave)),
      fc.integer({ min: 1, max: 4 }).map(setPlaces),
      fc.constant(settle),
      ...some(
        1,
        fc.nat(9).map((dice) => [cancel, toTheGate, toTheGate][dice] ?? clock),
      ),
    ],
    { maxCommands, size: 'max' },
  );
