import * as v from 'valibot';
import { faultPlan, openFaults } from './faults';

const plan = (rules: object[], seed?: number) =>
  v.parse(faultPlan, { rules, ...(seed === undefined ? {} : { seed }) });
const spot = { action: 'database.getDocument', collection: 'things', fn: 'requests' };

describe('fault rules', () => {
  it.each([
    [{ kind: 'error', action: 'database.insertDocument' }],
    [{ kind: 'error', action: 'storage.*' }],
    [{ kind: 'error', collection: 'others' }],
    [{ kind: 'error', fn: 'notices' }],
    [{ kind: 'error', action: 'call' }],
    [{ kind: 'error', probability: 0 }],
  ])('do not strike elsewhere: %j', (rule) => {
    const faults = openFaults(1);
    faults.set(plan([rule]));
    expect(faults.strike(spot).kind).toBe('none');
  });

  it('leave the client’s own calls alone unless they name them', () => {
    const faults = openFaults(1);
    faults.set(plan([{ kind: 'error' }]));
    expect(faults.strike({ ...spot, action: 'call' }).kind).toBe('none');
  });

  it('strike as many times as they say, and delays add up', () => {
    const faults = openFaults(1);
    faults.set(
      plan([
        { kind: 'delay', ms: 5 },
        { kind: 'delay', ms: 7 },
        { kind: 'error', action: 'database.*', times: 2 },
      ]),
    );
    const kinds = [1, 2, 3].map(() => faults.strike(spot));
    expect(kinds.map((each) => each.kind)).toEqual(['error', 'error', 'none']);
    expect(kinds.map((each) => each.delayMs)).toEqual([12, 12, 12]);
  });

  it('repeat with the same seed', () => {
    const series = (seed: number) => {
      const faults = openFaults(1);
      faults.set(plan([{ kind: 'error', probability: 0.5 }], seed));
      return Array.from({ length: 50 }, () => faults.strike(spot).kind);
    };
    expect(series(7)).toEqual(series(7));
    expect(series(7)).not.toEqual(series(8));
    expect(series(7)).toContain('none');
    expect(series(7)).toContain('error');
  });
});
