import { personIdOf } from '#kernel/ids';
import type { Instant } from '#types/time';
import { newcomer } from '../person.state';
import { drawDigits, isLive, withIdCode } from './id-code.decide';

const NOW = '2026-11-23T02:00:00.000Z' as Instant;
const later = (minutes: number) => `2026-11-23T02:${String(minutes).padStart(2, '0')}:00.000Z` as Instant;
const somebody = newcomer(personIdOf('somebody'), 'somebody', NOW);

describe('the code that somebody shows to be appointed', () => {
  it('opens nothing after ten minutes, and nothing where none was ever shown', () => {
    const shown = withIdCode(somebody, '12345678', NOW);
    expect(isLive(somebody, NOW)).toBe(false);
    expect(isLive(shown, later(9))).toBe(true);
    expect(isLive(shown, later(10))).toBe(false);
  });

  it('stays the same while there is time to type it, then it is another one', () => {
    const shown = withIdCode(somebody, '12345678', NOW);
    expect(withIdCode(shown, '87654321', later(7)).idCode).toEqual(shown.idCode);
    expect(withIdCode(shown, '87654321', later(8)).idCode).toEqual({ digits: '87654321', until: later(18) });
  });

  it('has eight digits that tell nothing of the person', () => {
    const id = personIdOf('somebody');
    const drawn = ['one', 'two', 'three'].map((key) => drawDigits(id, key));
    expect(new Set(drawn).size).toBe(3);
    for (const digits of drawn) expect(digits).toMatch(/^\d{8}$/);
  });
});
