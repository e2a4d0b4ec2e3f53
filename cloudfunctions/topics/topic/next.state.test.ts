import { personIdOf } from '#kernel/ids';
import { DAY, plusMs } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { setParties } from '../steps/parties.decide';
import { screen } from '../steps/screen.decide';
import { approve, call, record } from '../steps/session.decide';
import { inventTopic, played, supportedBy } from '../topics.demo';
import type { Officer } from './parts.state';
import { thresholdOf, topicSettings } from './topic.settings.state';
import { indexed, type TopicDocument } from './topic.state';

const now = '2026-11-02T01:00:00.000Z' as Instant;
const community = '420205/003/001' as TerritoryId;
const officer = (name: string): Officer => ({ personId: personIdOf(name), name, role: 'community_lead' });
const [ONE, OTHER] = [officer('唐'), officer('何')];

const proposed = inventTopic({ serial: 'next', authorId: personIdOf('li'), community, households: 36 }, now);
const supported = supportedBy(proposed, 2, now);
const accepted = played(supported, screen(supported, { by: ONE, accepted: true, words: '列入', now }));
const named = played(accepted, setParties(accepted, { by: ONE, affected: [community], parties: [], now }));
const meeting = plusMs(now, 4 * DAY);
const called = played(
  named,
  call(named, { by: ONE, now, venue: 'hall', place: '二楼', at: meeting, agenda: '怎么停', urgent: '' }),
);
const attendance = [{ door: null, party: null, name: '王师傅' }];
const recorded = played(
  called,
  record(called, { by: ONE, now: meeting, number: 1, held: true, words: '先清通道', attendance }),
);
const approved = played(recorded, approve(recorded, { by: OTHER, now: meeting, number: 1 }));

const hidden = indexed({ ...proposed, text: { ...proposed.text, state: 'hidden' } });

describe('what has to happen next', () => {
  it.each<[string, TopicDocument, string | undefined, string]>([
    ['nothing where it is hidden', hidden, undefined, 'propose'],
    ['support while it is collected', proposed, 'support', 'propose'],
    ['the screening once it is there', supported, 'screen', 'propose'],
    ['the parties once it is taken up', accepted, 'parties', 'parties'],
    ['a notice once they are named', named, 'call', 'notice'],
    ['minutes once it was called', called, 'record', 'notice'],
    ['an approval once they are written', recorded, 'approve', 'deliberate'],
    ['a decision or another meeting after that', approved, 'decide', 'deliberate'],
  ])('is %s', (_case, topic, what, step) => {
    expect([topic.next?.what, topic.step]).toEqual([what, step]);
  });

  it('is the meeting itself until it begins, and the minutes some working days later', () => {
    expect(called.next?.meetAt).toBe(meeting);
    expect((called.next?.dueAt ?? '') > meeting).toBe(true);
  });

  it('begins without an alarm, whatever rang for the step before', () => {
    const late = indexed({ ...accepted, alarm: 'overdue' });
    const next = setParties(late, { by: ONE, affected: [community], parties: [], now });
    expect(next.ok && next.data.alarm).toBe('quiet');
  });
});

describe('how many households have to support it', () => {
  const settings = topicSettings([]);
  it.each([
    [0, 10],
    [12, 2],
    [36, 2],
    [100, 5],
    [300, 10],
    [3000, 10],
  ])('of %i concerned: %i', (households, threshold) => {
    expect(thresholdOf(settings, households)).toBe(threshold);
  });

  it('follows the smallest territory that says so, and no slip of the keyboard', () => {
    expect(topicSettings([{ supportHouseholds: 20 }, { supportHouseholds: 0 }]).supportHouseholds).toBe(20);
  });
});
