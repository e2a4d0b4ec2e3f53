import type { Work } from '../work/work-cards';
import { figuresOf, hasNothingLeft, mayAdd, nextBatch, roomIn, waitingFor } from './papers.rules';

const batch = (no: number, size: number, more: object = {}) => ({
  ...{ no, size, by: '何小怡', mine: false, checkedBy: null },
  ...more,
});
const workWith = (paper: number, ...batches: object[]) =>
  ({ turnout: { cast: 9, paper, eligible: 36 }, batches }) as unknown as Work;

it('a new batch holds what lies in no other, and nothing once all papers are entered', () => {
  expect(roomIn(workWith(5), 1)).toBe(5);
  expect(roomIn(workWith(5, batch(1, 3)), 2)).toBe(2);
  expect(roomIn(workWith(3, batch(1, 3)), 2)).toBe(0);
});

it('whoever enters a batch the second time has as many papers as the first', () => {
  expect(roomIn(workWith(5, batch(1, 3)), 1)).toBe(3);
});

it('whoever entered the last of them has nothing more to enter; a colleague has', () => {
  expect(hasNothingLeft(workWith(3, batch(1, 3, { mine: true })))).toBe(true);
  expect(hasNothingLeft(workWith(3, batch(1, 3)))).toBe(false);
  expect(hasNothingLeft(workWith(5, batch(1, 3, { mine: true })))).toBe(false);
});

it('takes no paper more than there is room for', () => {
  const paper = { picks: ['o1'], scores: [] };
  expect(mayAdd([paper], 2)).toBe(true);
  expect(mayAdd([paper, paper], 2)).toBe(false);
  expect(mayAdd([], 0)).toBe(false);
});

it('one’s own batch waits for somebody else', () => {
  const { batches } = workWith(9, batch(1, 3), batch(2, 3, { mine: true }), batch(4, 2, { checkedBy: '李' }));
  expect(waitingFor(batches)).toEqual([1]);
  expect(nextBatch(batches)).toBe(5);
});

it('figures are whole or none', () => {
  const form = {
    owners: '9',
    area: '900.5',
    takingPart: '7',
    takingPartArea: '700',
    agreeing: '6',
    agreeingArea: ' ',
  };
  expect(figuresOf(form)).toBeNull();
  expect(figuresOf({ ...form, agreeingArea: '600' })).toMatchObject({ area: 900.5, agreeingArea: 600 });
});
