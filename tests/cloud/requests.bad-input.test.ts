import type { Changed } from '#types/requests';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import {
  acknowledged,
  act,
  ask,
  CHEN,
  COMMUNITY,
  codeOf,
  HE,
  HOUSE,
  LI,
  LIU,
  newKey,
  PENG,
  photo,
  read,
  submit,
  verified,
  WANG,
  ZHAO,
} from './requests.play';

jest.setTimeout(60_000);

let cloud: LocalCloud;
let request: Changed;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
  request = await acknowledged(cloud);
}, 90_000);
afterAll(() => cloud.stop());

const report = { category: 'care', words: '帮忙', place: { territory: HOUSE } };
const target = () => ({ requestId: request.requestId, rev: request.rev });

describe('input that does not fit', () => {
  it.each<[string, string, unknown, string]>([
    ['an unknown operation', 'requests.destroy', {}, 'OPERATION_UNKNOWN'],
    ['the name of a language feature', 'requests.constructor', {}, 'OPERATION_UNKNOWN'],
    ['an unknown field', 'requests.submit', { ...report, openid: 'demo-staff-he' }, 'INPUT_INVALID'],
    ['a wrong type', 'requests.submit', { ...report, words: 7 }, 'INPUT_INVALID'],
    ['a category that there is not', 'requests.submit', { ...report, category: 'magic' }, 'INPUT_INVALID'],
    ['no words', 'requests.submit', { ...report, words: ' \n ' }, 'INPUT_INVALID'],
    ['words too long', 'requests.submit', { ...report, words: '长'.repeat(501) }, 'INPUT_INVALID'],
    ['too many photos', 'requests.submit', { ...report, photos: Array(10).fill('x') }, 'INPUT_INVALID'],
    ['an operator for an id', 'requests.get', { requestId: { $ne: '' } }, 'INPUT_INVALID'],
    [
      'a place that is no path',
      'requests.submit',
      { ...report, place: { territory: '../' } },
      'INPUT_INVALID',
    ],
    [
      'a place that does not exist',
      'requests.submit',
      { ...report, place: { territory: '420205/003/001/g99' } },
      'PLACE_UNKNOWN',
    ],
    [
      'a level of rating that there is not',
      'requests.rate',
      { requestId: 'r_0', rev: 1, level: 6 },
      'INPUT_INVALID',
    ],
    [
      'a revision before the first',
      'requests.urge',
      { requestId: `r_${'0'.repeat(24)}`, rev: 0 },
      'INPUT_INVALID',
    ],
    [
      'a request that does not exist',
      'requests.get',
      { requestId: `r_${'0'.repeat(24)}` },
      'NOT_FOUND_OR_FORBIDDEN',
    ],
  ])('%s', async (_case, name, input, code) => {
    expect(await codeOf(cloud, LI, name, input)).toBe(code);
  });

  it('names the fields, not their values', async () => {
    const answer = await cloud.call(LI, 'requests.submit', { ...report, category: 'magic' }, newKey());
    expect(answer).toMatchObject({ error: { details: { paths: ['category'] } } });
    expect(JSON.stringify(answer)).not.toContain('magic');
  });
});

describe('somebody it is not for', () => {
  it('nobody at all', async () => {
    expect(await codeOf(cloud, null, 'requests.listMine', {})).toBe('IDENTITY_MISSING');
  });

  it('another resident, another grid’s worker, a worker for what staff do', async () => {
    for (const openid of [ZHAO, LIU]) {
      expect(await codeOf(cloud, openid, 'requests.get', { requestId: request.requestId })).toBe(
        'NOT_FOUND_OR_FORBIDDEN',
      );
    }
    expect(await codeOf(cloud, LIU, 'requests.resolve', { ...target(), words: '好了' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    expect(await codeOf(cloud, CHEN, 'requests.resolve', { ...target(), words: '好了' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    expect(await codeOf(cloud, WANG, 'requests.pause', { ...target(), reason: 'weather', words: '雨' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    expect(await codeOf(cloud, ZHAO, 'requests.listDesk', { within: COMMUNITY, queue: 'working' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('an auditor reads everything and changes nothing', async () => {
    expect(await read(cloud, PENG, request.requestId)).toMatchObject({ may: [], mine: false });
    expect(await codeOf(cloud, PENG, 'requests.listDesk', { within: COMMUNITY, queue: 'working' })).toBe(
      'done',
    );
    expect(await codeOf(cloud, PENG, 'requests.addNote', { ...target(), words: '备注' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('another person’s file', async () => {
    const photos = [await photo(cloud, ZHAO)];
    expect(await codeOf(cloud, LI, 'requests.submit', { ...report, photos })).toBe('FILE_NOT_YOURS');
    expect(await codeOf(cloud, WANG, 'requests.addProgress', { ...target(), words: '看', photos })).toBe(
      'FILE_NOT_YOURS',
    );
  });

  it('an assignee without an office', async () => {
    const assignee = (await ask(cloud, ZHAO, 'community.signIn', {})).personId;
    expect(await codeOf(cloud, HE, 'requests.assign', { ...target(), assignee, words: '帮忙' })).toBe(
      'ASSIGNEE_NOT_ALLOWED',
    );
  });
});

describe('a moment that does not allow it', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['accepting what is handled', 'requests.accept', {}],
    ['checking what is not resolved', 'requests.verify', { passed: true }],
    ['resuming what is not paused', 'requests.resume', {}],
  ])('%s', async (_case, name, more) => {
    expect(await codeOf(cloud, HE, name, { ...target(), ...more })).toBe('STATE_NOT_ALLOWED');
  });

  it('a revision that is old, and one that never was', async () => {
    const input = { ...target(), words: '进展' };
    expect(await codeOf(cloud, WANG, 'requests.addProgress', { ...input, rev: 1 })).toBe('REVISION_STALE');
    expect(await codeOf(cloud, WANG, 'requests.addProgress', { ...input, rev: 99 })).toBe('REVISION_STALE');
  });

  it('urging twice a day', async () => {
    await act(cloud, LI, 'requests.urge', request, {});
    const { rev } = await read(cloud, LI, request.requestId);
    expect(await codeOf(cloud, LI, 'requests.urge', { ...target(), rev })).toBe('URGED_RECENTLY');
  });

  it('rating and reopening after the window', async () => {
    const made = await submit(cloud);
    const late = await verified(cloud);
    await cloud.advance('17d');
    const { requestId, rev } = late;
    expect(await codeOf(cloud, LI, 'requests.rate', { requestId, rev, level: 5 })).toBe('WINDOW_CLOSED');
    expect(await codeOf(cloud, LI, 'requests.reopen', { requestId, rev, words: '又坏了' })).toBe(
      'WINDOW_CLOSED',
    );
    expect(await codeOf(cloud, LI, 'requests.urge', { requestId: made.requestId, rev: made.rev })).toBe(
      'done',
    );
  });

  it('changed nothing of all that', async () => {
    const { timeline, status } = await read(cloud, LI, request.requestId);
    expect(status).toBe('acknowledged');
    expect(timeline.map(({ kind }) => kind)).toEqual([
      'submitted',
      'accepted',
      'assigned',
      'acknowledged',
      'urged',
    ]);
  });
});
