import { fuzzRound } from './bad-input/round';
import { faultsLogged } from './world/logs';
import { openWorld, type World } from './world/open-world';

jest.setTimeout(240_000);

/** 3,000 calls and more; the long form is `npm run bench:fuzz`. */
const ROUNDS = 4;
const PER_OPERATION = 22;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i: whatever is sent gets a typed answer, and what is refused changes nothing',
  async (round) => {
    const { calls, codes, problems } = await fuzzRound(world, round, PER_OPERATION);
    expect(problems).toEqual([]);
    // most of it is wrong, and some of it still comes through: otherwise it would prove little
    expect(calls).toBeGreaterThan(600);
    expect(codes.INPUT_INVALID).toBeGreaterThan(calls / 4);
    expect(codes.done).toBeGreaterThan(calls / 50);
    expect(Object.keys(codes).length).toBeGreaterThan(6);
    expect(await faultsLogged(world)).toEqual([]);
  },
);
