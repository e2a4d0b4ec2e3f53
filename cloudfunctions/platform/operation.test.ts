import type { Actor } from '#kernel/actor';
import { personIdOf } from '#kernel/ids';
import { type Ask, query } from './operation';

const NAME = 'community.listPlaces';
const ACTOR: Actor = { personId: personIdOf('me'), name: '', memberships: [] };

const asking = (actor: Promise<Actor> = Promise.resolve(ACTOR)): Ask<typeof NAME> =>
  ({ actor, input: { below: null } }) as unknown as Ask<typeof NAME>;

const listing = (found: string[] | null, may = true) => {
  const answer = jest.fn(() => ({ items: [] }));
  const operation = query<typeof NAME, string[]>(NAME, {
    load: async () => found,
    policy: () => may,
    answer,
  });
  return { operation, answer };
};

describe('a query', () => {
  it('gives the same answer for what does not exist and for what is not theirs to see', async () => {
    const missing = listing(null);
    const forbidden = listing(['place'], false);
    const answer = await missing.operation.run(asking());
    expect(answer).toEqual({ ok: false, code: 'NOT_FOUND_OR_FORBIDDEN', details: {} });
    expect(await forbidden.operation.run(asking())).toEqual(answer);
    expect(missing.answer).not.toHaveBeenCalled();
    expect(forbidden.answer).not.toHaveBeenCalled();
  });

  it('answers an empty list: nothing is not the same as missing', async () => {
    expect(await listing([]).operation.run(asking())).toEqual({ ok: true, data: { items: [] } });
  });

  it('reads beside the actor, not after them', async () => {
    let arrive: (actor: Actor) => void = () => undefined;
    const late = new Promise<Actor>((resolve) => {
      arrive = resolve;
    });
    const load = jest.fn(async () => ['place']);
    const operation = query<typeof NAME, string[]>(NAME, {
      load,
      policy: () => true,
      answer: () => ({ items: [] }),
    });
    const running = operation.run(asking(late));
    expect(load).toHaveBeenCalledTimes(1);
    arrive(ACTOR);
    expect(await running).toMatchObject({ ok: true });
  });
});
