import { personIdOf } from './ids';
import { MINUTE, plusMs } from './instant';
import {
  claimDue,
  nextAttempt,
  type OutboxEntry,
  queueMessage,
  recordDelivery,
  wakeForMessages,
} from './outbox';

const NOW = '2026-11-22T02:00:00.000Z';
const later = (minutes: number) => plusMs(NOW, minutes * MINUTE);
const message = (id = 'm1'): OutboxEntry =>
  queueMessage(
    { id, template: 'request.progress', to: { person: personIdOf('me') }, fields: {}, page: 'p' },
    NOW,
  );
const claimed = (entry: OutboxEntry, now = NOW): OutboxEntry => claimDue([entry], now).claimed[0]!;

describe('taking what is due', () => {
  it.each<[string, Partial<OutboxEntry>]>([
    ['a message sent already', { state: 'sent', nextAt: null }],
    ['a message given up', { state: 'failed', nextAt: null }],
    ['a message whose next try comes later', { nextAt: later(1) }],
    ['a message that somebody else is sending', { state: 'sending', nextAt: later(1) }],
  ])('leaves %s', (_, difference) => {
    const entry = { ...message(), ...difference };
    expect(claimDue([entry], NOW)).toEqual({ outbox: [entry], claimed: [], lapsed: [] });
  });

  it('puts a due message under a lease and counts the attempt', () => {
    const { outbox, claimed: taken } = claimDue([message(), { ...message('m2'), nextAt: later(9) }], NOW);
    expect(taken).toMatchObject([{ id: 'm1', state: 'sending', attempts: 1, nextAt: later(5) }]);
    expect(outbox).toHaveLength(2);
    expect(claimDue(outbox, NOW).claimed).toEqual([]);
  });

  it('never sends again what may have been delivered: a lost sender leaves it uncertain', () => {
    const { outbox, claimed: taken } = claimDue([claimed(message())], later(5));
    expect(taken).toEqual([]);
    expect(outbox).toMatchObject([{ state: 'uncertain', nextAt: null }]);
    expect(claimDue(outbox, later(9999)).claimed).toEqual([]);
  });
});

describe('recording a delivery', () => {
  it('gives up at once where nobody can be reached', () => {
    expect(recordDelivery(claimed(message()), { kind: 'refused', error: '43101' }, NOW)).toMatchObject({
      state: 'failed',
      nextAt: null,
      lastError: '43101',
    });
  });

  it('never repeats what may have been delivered', () => {
    const entry = recordDelivery(claimed(message()), { kind: 'uncertain', error: 'hang up' }, NOW);
    expect(entry).toMatchObject({ state: 'uncertain', nextAt: null, lastError: 'hang up' });
  });

  it('tries again after 1, 5, 30, 120 and 720 minutes and then gives up', () => {
    let entry = message();
    const waits: number[] = [];
    while (entry.nextAt !== null) {
      const now = entry.nextAt;
      entry = recordDelivery(claimed(entry, now), { kind: 'retry', error: 'busy' }, now);
      if (entry.nextAt !== null) waits.push((Date.parse(entry.nextAt) - Date.parse(now)) / MINUTE);
    }
    expect(waits).toEqual([1, 5, 30, 120, 720]);
    expect(entry).toMatchObject({ state: 'failed', attempts: 6, lastError: 'busy' });
  });

  it('closes what was sent, with the number of people reached', () => {
    const tried = recordDelivery(claimed(message()), { kind: 'retry', error: 'busy' }, NOW);
    expect(recordDelivery(claimed(tried, later(1)), { kind: 'sent', reached: 3 }, later(1))).toMatchObject({
      state: 'sent',
      attempts: 2,
      reached: 3,
      nextAt: null,
      lastError: null,
    });
  });
});

it('wants attention at the soonest of its times, or not at all', () => {
  const soon = { ...message(), nextAt: later(5) };
  expect(nextAttempt([{ ...message(), nextAt: later(9) }, soon, { ...message(), nextAt: null }])).toBe(
    later(5),
  );
  expect(nextAttempt([{ ...message(), state: 'sent', nextAt: null }])).toBeNull();
});

describe('a document that is woken for its messages alone', () => {
  const document = (outbox: OutboxEntry[]) => ({ _id: 'd', rev: 3, outbox, wakeAt: nextAttempt(outbox) });

  it('is left alone while nothing is due', () => {
    expect(wakeForMessages(document([{ ...message(), nextAt: later(1) }]), NOW)).toBeNull();
  });

  it('is to be looked at again when the lease of what it sends ends', () => {
    expect(wakeForMessages(document([message()]), NOW)).toMatchObject({
      document: { rev: 4, wakeAt: later(5) },
      claimed: [{ id: 'm1' }],
      lapsed: [],
    });
  });

  it('says which messages never reported back', () => {
    const lost = wakeForMessages(document([claimed(message())]), later(5));
    expect(lost).toMatchObject({ claimed: [], lapsed: [{ id: 'm1' }], document: { wakeAt: null } });
  });
});
