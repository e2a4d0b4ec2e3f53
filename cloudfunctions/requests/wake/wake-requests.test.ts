import { MINUTE, plusMs } from '#kernel/instant';
import type { SendOutcome } from '#platform/wechat';
import { colleague, MONDAY, RESIDENT, worker } from '../cast.demo';
import { indexed } from '../request/index-fields.state';
import type { RequestDocument } from '../request/request.state';
import { numbered, type Row, world } from './wake-requests.harness';

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

it('sends to the resident and to every worker of the grid, once', async () => {
  const { run, read, messages } = world([numbered(1)]);
  expect(await run()).toEqual({ woken: 1, sent: 2, failed: 0, faults: 0 });
  expect(messages.map(({ openid }) => openid).sort()).toEqual(
    [RESIDENT, worker.personId, colleague.personId].map((id) => `openid of ${id}`).sort(),
  );
  expect(read(numbered(1)._id).outbox).toMatchObject([
    { state: 'sent', reached: 1 },
    { state: 'sent', reached: 2 },
  ]);
  await run();
  expect(messages).toHaveLength(3);
});

it('finds the workers of all requests in one query, and writes what people were told in one', async () => {
  const { run, trips } = world([numbered(1), numbered(2), numbered(3)]);
  await run();
  expect(trips).toEqual(['find due', 'find holders', 'write messages']);
});

it('records why a message failed and when it is tried again', async () => {
  const { run, read } = world([numbered(1)], ({ template }) =>
    template === 'request.task'
      ? { kind: 'retry', error: '-1 busy' }
      : { kind: 'refused', error: '43101 no credit' },
  );
  expect(await run()).toMatchObject({ sent: 0, failed: 2 });
  expect(read(numbered(1)._id)).toMatchObject({
    outbox: [
      { state: 'failed', attempts: 1, lastError: '43101 no credit', nextAt: null },
      { state: 'waiting', attempts: 1, lastError: '-1 busy', nextAt: '2026-11-23T01:01:00.000Z' },
    ],
    wakeAt: '2026-11-23T01:01:00.000Z',
  });
});

describe('the ledger of leave', () => {
  const credit = { template: 'request.progress', accepted: 1, refused: 0, sent: 0, left: 1 };

  it('does not try where none is left, and says so', async () => {
    const { run, read, messages, keptPeople } = world([numbered(1)], undefined, [{ ...credit, left: 0 }]);
    await run();
    expect(messages.map(({ template }) => template)).toEqual(['request.task', 'request.task']);
    expect(read(numbered(1)._id).outbox[0]).toMatchObject({ state: 'failed', lastError: 'no credit' });
    expect(keptPeople.find(({ _id }) => _id === RESIDENT)).toMatchObject({ credits: [{ sent: 0, left: 0 }] });
  });

  it('gives one credit for one message, however many requests have something to tell', async () => {
    const { run, read, keptPeople } = world([numbered(1), numbered(2)], undefined, [credit]);
    await run();
    const states = [1, 2].map((n) => read(numbered(n)._id).outbox[0]?.state);
    expect(states.sort()).toEqual(['failed', 'sent']);
    const residents = keptPeople.filter(({ _id }) => _id === RESIDENT);
    expect(residents).toMatchObject([{ credits: [{ sent: 1, left: 0 }] }]);
  });

  it('is corrected to none where WeChat says so, once for each person', async () => {
    const { run, keptPeople } = world([numbered(1)], () => ({
      kind: 'refused',
      error: '43101',
      noCredit: true,
    }));
    await run();
    expect(keptPeople.map(({ credits }) => credits[0]?.left)).toEqual([0, 0, 0]);
  });

  it('begins no count of its own where nobody ever counted', async () => {
    const { run, keptPeople } = world([numbered(1)]);
    expect(await run()).toMatchObject({ sent: 2 });
    expect(keptPeople.flatMap(({ credits }) => credits)).toEqual([]);
  });
});

describe('what people read in the app', () => {
  it('stands there also for whom WeChat could not tell, and counts as unread once', async () => {
    const { run, keptPeople, toldTo } = world([numbered(1), numbered(2)], ({ template }) =>
      template === 'request.task' ? { kind: 'sent' } : { kind: 'refused', error: '43101', noCredit: true },
    );
    await run();
    await run();
    expect(toldTo(RESIDENT)).toEqual(['no_credit', 'no_credit']);
    expect(toldTo(worker.personId)).toEqual(['sent', 'sent']);
    expect(keptPeople.map(({ inbox }) => inbox.unread)).toEqual([2, 2, 2]);
  });

  it('is one message however often it is tried, with what came of it in the end', async () => {
    let busy = true;
    const answer = (): SendOutcome => (busy ? { kind: 'retry', error: '-1 busy' } : { kind: 'sent' });
    const { run, toldTo, keptPeople } = world([numbered(1)], answer);
    await run();
    expect(toldTo(RESIDENT)).toEqual(['waiting']);
    busy = false;
    await run(plusMs(MONDAY, 2 * MINUTE));
    expect(toldTo(RESIDENT)).toEqual(['sent']);
    expect(keptPeople.filter(({ _id }) => _id === RESIDENT)).toHaveLength(1);
  });

  it('is written when the lease ends of a run that broke off before it wrote it', async () => {
    const { run, toldTo } = world([numbered(1)], () => {
      throw new Error('broke off');
    });
    await run();
    expect(toldTo(RESIDENT)).toEqual([]);
    await run(plusMs(MONDAY, 6 * MINUTE));
    expect(toldTo(RESIDENT)).toEqual(['uncertain']);
    expect(toldTo(colleague.personId)).toEqual(['uncertain']);
  });
});

it('sends nothing for a request that somebody changed in that moment', async () => {
  const { run, messages, stored, beforeWrite } = world([numbered(1)]);
  beforeWrite.push((before) => stored.set(before._id, { ...before, rev: before.rev + 1 }));
  expect(await run()).toMatchObject({ woken: 0, sent: 0 });
  expect(messages).toEqual([]);
});

it('writes the outcome onto what people made of the request meanwhile', async () => {
  const { run, read, stored, beforeWrite } = world([numbered(1)]);
  const urgedMeanwhile = (before: Row) => {
    const request = stored.get(before._id) as RequestDocument;
    stored.set(
      before._id,
      indexed({ ...request, rev: request.rev + 1, urges: { count: 1, lastAt: MONDAY } }),
    );
  };
  beforeWrite.push(() => undefined, urgedMeanwhile);
  await run();
  expect(read(numbered(1)._id)).toMatchObject({
    urges: { count: 1 },
    outbox: [{ state: 'sent' }, { state: 'sent' }],
  });
});

it('one broken document stops no other, and stands aside for an hour', async () => {
  const broken = { ...numbered(1), ladder: null } as unknown as RequestDocument;
  const { run, read } = world([broken, numbered(2)]);
  expect(await run()).toEqual({ woken: 1, sent: 2, failed: 0, faults: 1 });
  expect(read(broken._id).wakeAt).toBe('2026-11-23T02:00:00.000Z');
  expect(read(numbered(2)._id).outbox).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
});

it('a database that fails for a moment costs a request this minute only', async () => {
  const { run, read, beforeWrite, messages } = world([numbered(1)]);
  beforeWrite.push(() => {
    throw new Error('the database is busy');
  });
  expect(await run()).toEqual({ woken: 0, sent: 0, failed: 0, faults: 1 });
  expect(read(numbered(1)._id).wakeAt).toBe(MONDAY);
  expect(await run()).toMatchObject({ woken: 1, sent: 2 });
  expect(messages).toHaveLength(3);
});

it('a sending that breaks off leaves the others recorded and is never repeated', async () => {
  const { run, read, messages } = world([numbered(1)], ({ template }) => {
    if (template === 'request.task') throw new Error('broke off');
    return { kind: 'sent' };
  });
  await run();
  expect(read(numbered(1)._id).outbox).toMatchObject([{ state: 'sent' }, { state: 'sending' }]);
  const count = messages.length;
  await run();
  expect(messages).toHaveLength(count);
});
