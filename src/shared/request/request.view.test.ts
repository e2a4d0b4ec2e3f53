import type { RequestSummary } from '#types/request-summary';
import { cardOf } from './request.view';

const NOW = Date.parse('2026-11-22T02:00:00.000Z');

const rated = (ratingCase: RequestSummary['ratingCase']) =>
  cardOf(
    {
      id: 'r_1',
      number: '261121-72397-5',
      category: 'sanitation',
      words: '垃圾没清',
      photoCount: 0,
      status: 'closed',
      place: { territory: '420205/003/001', label: '友爱街社区', detail: '', point: null },
      submittedAt: '2026-11-20T02:00:00.000Z',
      deadline: null,
      overdue: false,
      escalatedTo: null,
      urgedCount: 0,
      handler: null,
      ratingCase,
      rev: 9,
    } as unknown as RequestSummary,
    NOW,
  ).facts.map(({ words, tone }) => [words, tone]);

const limits = { contactDueAt: '2026-11-24T10:00:00.000Z', rectifyDueAt: '2026-12-01T10:00:00.000Z' };

describe('what a bad rating asks for stands on the card', () => {
  it.each([
    [null, []],
    [{ state: 'rectified' as const, ...limits }, []],
    [{ state: 'open' as const, ...limits }, [['最晚11月24日回访', 'warn']]],
    [{ state: 'contacted' as const, ...limits }, [['最晚12月1日整改', 'warn']]],
    [
      { state: 'contacted' as const, ...limits, rectifyDueAt: '2026-11-21T10:00:00.000Z' },
      [['整改已超期', 'bad']],
    ],
  ])('%o: %o', (ratingCase, facts) => {
    expect(rated(ratingCase)).toEqual(facts);
  });
});
