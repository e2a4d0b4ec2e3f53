import { check } from '#kernel/chain-check';
import type { Person } from '#kernel/person';
import { isNumber } from '#kernel/request-number';
import { chainCryptoOf } from '#platform/chain-crypto';
import { CATEGORIES, STATUSES } from '#types/requests.labels';
import type { Territory } from '../community/community.public';
import type { RequestDocument } from '../requests/request/request.state';
import { makeDemo } from './index';

const NOW = Date.parse('2026-11-22T02:00:00.000Z');
const env = {
  FIELD_KEY: '0123456789abcdeffedcba9876543210',
  INDEX_KEY: 'ab'.repeat(32),
  AUDIT_KEY: 'cd'.repeat(32),
  BALLOT_KEY: '00112233445566778899aabbccddeeff',
};
const demo = makeDemo({ now: NOW, env });
const requests = demo.collections.requests as RequestDocument[];
const people = demo.collections.community_people as Person[];
const territories = demo.collections.community_territories as Territory[];

const unique = (items: readonly unknown[]): number => new Set(items).size;
const counted = (items: readonly string[]): Map<string, number> =>
  items.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map<string, number>());
const own = (openid: string) => {
  const { _id } = people.find((person) => person.openid === openid)!;
  return { id: _id, requests: requests.filter(({ reporterId }) => reporterId === _id) };
};

describe('the demo', () => {
  it('is not made without the keys that its phones are sealed with', () => {
    expect(() => makeDemo({ now: NOW, env: {} })).toThrow('FIELD_KEY');
    expect(() => makeDemo({ now: NOW, env: { ...env, AUDIT_KEY: '' } })).toThrow('AUDIT_KEY');
  });

  it('is the same every time', () => {
    expect(makeDemo({ now: NOW, env })).toEqual(demo);
  });

  it('moves with the time it is made for', () => {
    const later = makeDemo({ now: NOW + 7 * 86_400_000, env }).collections.requests as RequestDocument[];
    const latest = (of: RequestDocument[]) =>
      of
        .map(({ submittedAt }) => submittedAt)
        .sort()
        .at(-1)!;
    expect(Date.parse(latest(later)) - Date.parse(latest(requests))).toBeGreaterThan(6 * 86_400_000);
  });

  it('holds nothing of the future', () => {
    const now = new Date(NOW).toISOString();
    const instants = requests.flatMap(({ submittedAt, timeline }) => [
      submittedAt,
      ...timeline.map(({ at }) => at),
    ]);
    expect(instants.every((at) => at <= now)).toBe(true);
    expect(
      requests.every(({ timeline }) =>
        timeline.every((entry, n) => n === 0 || entry.at >= timeline[n - 1]!.at),
      ),
    ).toBe(true);
  });

  it('has every history sealed, as the product would have', () => {
    const crypto = chainCryptoOf(env.AUDIT_KEY);
    for (const request of requests as (RequestDocument & { seals?: string[] })[]) {
      const history = {
        name: `requests/${request._id}`,
        entries: request.timeline,
        seals: request.seals ?? [],
      };
      expect(history.seals).toHaveLength(request.timeline.length);
      expect(check(crypto, history).findings).toEqual([]);
    }
  });

  it('leaves the clock nothing to make up for', () => {
    const now = new Date(NOW).toISOString();
    expect(requests.filter(({ wakeAt }) => wakeAt !== null && wakeAt <= now)).toEqual([]);
  });
});

describe('the district', () => {
  it('has the real communities, and grids of the size that the standard wants', () => {
    const grids = territories.filter(({ level }) => level === 'grid');
    expect(territories.filter(({ level }) => level === 'community')).toHaveLength(14);
    expect(grids.filter(({ households }) => households < 200 || households > 500)).toEqual([]);
    expect(grids.every(({ board }) => board.length > 0)).toBe(true);
  });

  it('counts each household once on every level', () => {
    const sum = (level: string) =>
      territories
        .filter((place) => place.level === level)
        .reduce((total, { households }) => total + households, 0);
    expect(unique(['district', 'street', 'community', 'grid', 'building'].map(sum))).toBe(1);
  });

  it('puts no two houses on one spot', () => {
    const houses = territories.filter(({ level }) => level === 'building');
    expect(unique(houses.map(({ point }) => JSON.stringify(point)))).toBe(houses.length);
  });

  it('shows no phone in the clear but those of offices', () => {
    const residents = people.filter(({ worksWithin }) => worksWithin.length === 0);
    expect(JSON.stringify([residents, requests.map(({ reporter }) => reporter)])).not.toMatch(/1390000\d{4}/);
    expect(
      unique(people.map(({ maskedPhone, workPhone, openid }) => maskedPhone ?? workPhone ?? openid)),
    ).toBe(people.length);
  });
});

describe('what people ask for', () => {
  it('is of every kind and in every state', () => {
    expect(requests.length).toBeGreaterThan(350);
    expect([...counted(requests.map(({ category }) => category)).keys()].sort()).toEqual(
      [...CATEGORIES].sort(),
    );
    expect([...counted(requests.map(({ state }) => state.status)).keys()].sort()).toEqual(
      [...STATUSES].sort(),
    );
    const facts = {
      overdue: requests.filter(({ overdueAt }) => overdueAt !== null).length,
      street: requests.filter(({ ladder }) => ladder.level === 'street').length,
      urged: requests.filter(({ urges }) => urges.count > 0).length,
      reopened: requests.filter(({ reopened }) => reopened > 0).length,
      paused: requests.filter(
        ({ deadline, state }) => state.status === 'acknowledged' && deadline.pauses.at(-1)?.until === null,
      ).length,
      openCases: requests.filter(({ phase }) => phase === 'rating_cases').length,
      unrated: requests.filter(({ state, rated }) => state.status === 'closed' && rated === null).length,
    };
    expect(Object.entries(facts).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('is told in many words', () => {
    expect(Math.max(...counted(requests.map(({ words }) => words)).values())).toBeLessThan(10);
    expect(requests.filter(({ words }) => /[{}]|undefined/.test(words))).toEqual([]);
    expect(
      requests.flatMap(({ timeline }) => timeline).filter(({ words }) => /[{}]|undefined/.test(words)),
    ).toEqual([]);
  });

  it('has numbers that can be read out, each once', () => {
    expect(requests.filter(({ number }) => !isNumber(number))).toEqual([]);
    expect(unique(requests.map(({ number }) => `${number}`))).toBe(requests.length);
  });

  it('shows pictures that are there', () => {
    const paths = new Set(demo.files.map(({ path }) => path));
    const shown = requests.flatMap(({ photos, timeline }) => [
      ...photos,
      ...timeline.flatMap((entry) => entry.photos),
    ]);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((file) => !paths.has(file.split('/').slice(3).join('/')))).toEqual([]);
  });
});

describe('the people one can play', () => {
  it('leave the visitor unknown', () => {
    expect(demo.personas.map(({ openid }) => openid)).toContain('demo-visitor');
    expect(people.map(({ openid }) => openid)).not.toContain('demo-visitor');
  });

  it('give 李 a request in each of many states, one of them waiting for her rating', () => {
    const states = own('demo-resident-li').requests.map(({ state }) => state.status);
    expect(states).toEqual(
      expect.arrayContaining(['assigned', 'acknowledged', 'resolved', 'verified', 'closed']),
    );
  });

  it('give her grid worker new tasks, one overdue, one returned and one paused', () => {
    const { id } = own('demo-worker-wang');
    const mine = requests.filter(({ queue }) => queue === `person:${id}`);
    expect(requests.filter(({ queue }) => queue === 'grid:420205/003/001/g02').length).toBeGreaterThanOrEqual(
      3,
    );
    expect(mine.filter(({ overdueAt }) => overdueAt !== null).length).toBeGreaterThanOrEqual(1);
    expect(mine.filter(({ failedChecks }) => failedChecks > 0).length).toBeGreaterThanOrEqual(1);
  });

  it.each(['incoming', 'working', 'checking', 'rating_cases', 'done'])(
    'give their desk something %s',
    (phase) => {
      const here = requests.filter(({ within }) => within.includes('420205/003/001' as never));
      expect(here.filter((request) => request.phase === phase).length).toBeGreaterThanOrEqual(1);
    },
  );
});
