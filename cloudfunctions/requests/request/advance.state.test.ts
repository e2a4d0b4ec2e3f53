import { acknowledged, MONDAY } from '../cast.demo';
import { tellResident } from '../messages/request.messages';
import { letPass } from '../requests.demo';
import { advance, advanceByPerson } from './advance.state';

const message = tellResident(acknowledged(), 'acknowledged', '进展', MONDAY);

describe('the next version', () => {
  it('changes nothing of the one before', () => {
    const before = acknowledged();
    const copy = structuredClone(before);
    advanceByPerson(before, MONDAY, { set: { failedChecks: 9 }, messages: [message] });
    expect(before).toEqual(copy);
  });

  it('keeps what waits to be sent and lets old messages go that are over', () => {
    const crowd = Array.from({ length: 30 }, () => message);
    const sent = letPass(advance(acknowledged(), MONDAY, { messages: crowd }), MONDAY);
    const { outbox } = advance({ ...sent, rev: 50 }, MONDAY, { messages: crowd });
    expect(outbox).toHaveLength(40);
    expect(outbox.filter(({ state }) => state === 'waiting')).toHaveLength(30);
    const waiting = advance({ ...sent, outbox, rev: 51 }, MONDAY, { messages: crowd }).outbox;
    expect(waiting.filter(({ state }) => state === 'waiting')).toHaveLength(60);
  });

  it('gives messages of several steps of one change different names', () => {
    const once = advance(acknowledged(), MONDAY, { messages: [message, message] });
    const twice = advance(once, MONDAY, { messages: [message] });
    expect(new Set(twice.outbox.map(({ id }) => id)).size).toBe(twice.outbox.length);
  });
});
