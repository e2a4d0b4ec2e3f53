import * as v from 'valibot';
import { contract, type OperationName } from '#types/contract';
import type { OperationContract } from '#types/operation';
import { perform, prepare } from './plays/perform';
import { operationNames, playBook } from './plays/play-book';
import { cast } from './world/cast';
import { openWorld, type World } from './world/open-world';
import { usual } from './world/stages';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

it('holds every operation of the contract and no other', () => {
  expect([...operationNames].sort()).toEqual(Object.keys(contract).sort());
});

it.each(operationNames)('%s: is done by its caller, and answers as promised', async (name: OperationName) => {
  const play = playBook[name];
  const staged = await prepare(world, play, { serial: `book ${name}`, company: usual, crypto: world.crypto });
  const answer = await perform(world, name, play, cast[play.caller].openid, staged);
  expect(answer).toMatchObject({ ok: true });
  const { output }: OperationContract = contract[name];
  if (answer.ok) expect(v.is(output, answer.data)).toBe(true);
  if (answer.ok && play.shows) expect(play.shows(answer.data, staged)).toBe(true);
});
