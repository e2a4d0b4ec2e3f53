import { ACTIONS, type Action, STATUSES } from '#types/requests.labels';
import { arrange } from './arrange';

describe('what may be done, on the page', () => {
  it('offers nothing that the server did not name', () => {
    expect(arrange([], 'acknowledged')).toEqual({ primary: null, second: null, rest: [] });
  });

  it('never puts opening a number among the buttons', () => {
    expect(arrange(['openContact'], 'acknowledged')).toEqual({ primary: null, second: null, rest: [] });
  });

  it.each([
    ['a worker who has not begun', ['addNote', 'acknowledge'], 'assigned', 'acknowledge', 'addNote'],
    ['a worker at work', ['addProgress', 'addNote', 'resolve'], 'acknowledged', 'resolve', 'addProgress'],
    ['staff who check', ['addNote', 'verify', 'openContact'], 'resolved', 'verify', 'addNote'],
    ['a resident whose matter is done', ['rate', 'reopen'], 'verified', 'rate', 'reopen'],
    ['a resident who waits', ['withdraw', 'urge'], 'acknowledged', null, 'urge'],
  ] as [string, Action[], (typeof STATUSES)[number], Action | null, Action][])(
    'gives %s the big button for the next step',
    (_, may, status, primary, second) => {
      expect(arrange(may, status)).toMatchObject({ primary, second });
    },
  );

  it('does not urge staff to take a matter from somebody who works on it', () => {
    expect(arrange(['assign', 'addNote'], 'acknowledged').primary).toBeNull();
    expect(arrange(['assign', 'addNote'], 'submitted').primary).toBe('assign');
  });

  it('loses no action and shows none twice', () => {
    for (const status of STATUSES) {
      const { primary, second, rest } = arrange(ACTIONS, status);
      const shown = [primary, second, ...rest, 'openContact'];
      expect([...shown].sort()).toEqual([...ACTIONS].sort());
    }
  });
});
