import type { Action } from '#types/requests.labels';
import { acknowledged, atDesk, checked, MONDAY, resolved, submitted } from '../cast.demo';
import { badlyRated, contacted, given, person } from '../relations.demo';
import { mayNow } from './request.policy';
import type { RequestDocument } from './request.state';

describe('whose actions are open in which state', () => {
  const none: Action[] = [];
  const table: [string, RequestDocument, Record<string, Action[]>][] = [
    [
      'at the desk',
      atDesk(),
      {
        nobody: none,
        auditor: none,
        otherStaff: none,
        colleague: none,
        expert: none,
        reporter: ['withdraw', 'urge'],
        staff: ['accept', 'refuse', 'assign', 'addNote', 'pause', 'openContact'],
        operator: ['accept', 'refuse', 'assign', 'addNote', 'pause', 'openContact'],
      },
    ],
    [
      'assigned to the grid',
      submitted(),
      {
        nobody: none,
        auditor: none,
        otherGrid: none,
        expert: none,
        buildingLead: none,
        reporter: ['withdraw', 'urge'],
        colleague: ['acknowledge', 'addNote'],
        street: ['refuse', 'assign', 'addNote', 'pause', 'openContact'],
      },
    ],
    [
      'assigned to a person',
      given(),
      {
        colleague: ['addNote'],
        expert: ['acknowledge', 'addNote'],
        lead: ['refuse', 'assign', 'addNote', 'pause', 'openContact'],
      },
    ],
    [
      'being handled',
      acknowledged(),
      {
        dismissedHandler: none,
        otherGrid: none,
        handler: ['addProgress', 'addNote', 'resolve', 'openContact'],
        colleague: ['addNote'],
        staff: ['assign', 'addNote', 'pause', 'openContact'],
        reporter: ['withdraw', 'urge'],
      },
    ],
    [
      'waiting for its check',
      resolved(),
      {
        handler: ['addNote', 'openContact'],
        handlerAndStaff: ['addNote', 'openContact'],
        reporterAndStaff: ['urge'],
        staff: ['addNote', 'verify', 'openContact'],
        reporter: ['urge'],
      },
    ],
    [
      'checked',
      checked(),
      {
        handler: ['addNote'],
        reporter: ['rate', 'reopen'],
        staff: ['addNote', 'openContact'],
        auditor: none,
      },
    ],
    [
      'badly rated',
      badlyRated(),
      {
        handler: ['addNote'],
        handlerAndStaff: ['addNote'],
        reporter: ['reopen'],
        reporterAndStaff: ['reopen'],
        staff: ['addNote', 'openContact', 'contactRater'],
      },
    ],
    [
      'contacted after a bad rating',
      contacted(),
      {
        handlerAndStaff: ['addNote'],
        lead: ['addNote', 'openContact', 'rectify'],
      },
    ],
  ];
  const cases = table.flatMap(([state, request, who]) =>
    Object.entries(who).map(([name, actions]) => ({ state, request, name, actions })),
  );

  it.each(cases)('$state, $name: $actions', ({ request, name, actions }) => {
    expect(mayNow(person(name), request, MONDAY)).toEqual(actions);
  });
});
