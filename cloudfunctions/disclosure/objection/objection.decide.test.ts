import type { Verdict } from '#kernel/moderation';
import type { Result } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { inventItem, inventObjection, played } from '../disclosure.demo';
import type { Doer } from '../item/item.state';
import { report, screen } from './moderate.decide';
import { answer, conclude, escalate, settle, wake } from './objection.decide';
import { isUnsettledObjection, type ObjectionDocument } from './objection.state';
import { isVisible, objectionOf } from './objection.view';

const NOW = '2026-11-20T08:00:00.000Z';
const id = (letter: string) => `p_${letter.repeat(20)}` as PersonId;
const doer = (letter: string, role: Doer['role']): Doer => ({ personId: id(letter), name: '某某', role });
const STAFF = { ...doer('a', 'community_staff'), personId: id('a') };
const RESIDENT = doer('b', 'resident');
const COMMITTEE = doer('c', 'supervisor');

const item = inventItem(
  {
    serial: 'one',
    community: '420205/003/001' as TerritoryId,
    from: '友爱街社区',
    households: 2600,
    class: 'funds',
    period: '2026-10',
    content: { title: '十月经费收支', words: '收支如下。', amounts: [], photos: [] },
  },
  { by: STAFF, now: NOW },
);
const asked = (verdict: Verdict = 'pass'): ObjectionDocument =>
  inventObjection(
    item,
    { serial: 'q', authorId: id('b'), kind: 'objection', words: '水费为什么这么多？', verdict },
    NOW,
  );
const step = (
  before: ObjectionDocument,
  decide: (it: ObjectionDocument) => Result<ObjectionDocument, string>,
) => played(before, decide(before));
const answered = () => step(asked(), (it) => answer(it, it.rev, '含管网维修', { by: STAFF, now: NOW }));
const escalated = () =>
  step(answered(), (it) =>
    escalate(it, it.rev, { words: '没有发票', verdict: 'pass' }, { by: RESIDENT, now: NOW }),
  );
const codeOf = (result: Result<unknown, string>) => (result.ok ? 'done' : result.code);

describe('what is not accepted', () => {
  it('asking the committee before the answer, while its limit runs', () => {
    expect(codeOf(escalate(asked(), 1, { words: '太慢', verdict: 'pass' }, { by: RESIDENT, now: NOW }))).toBe(
      'STATE_NOT_ALLOWED',
    );
  });

  it('a conclusion by whoever gave the answer', () => {
    const it = escalated();
    const same = { ...COMMITTEE, personId: STAFF.personId };
    expect(
      codeOf(conclude(it, it.rev, { finding: 'dismissed', words: '属实' }, { by: same, now: NOW })),
    ).toBe('CONCLUDER_ANSWERED');
  });

  it('a second answer, or one to what lies with the committee', () => {
    for (const it of [answered(), escalated()])
      expect(codeOf(answer(it, it.rev, '再答', { by: STAFF, now: NOW }))).toBe('STATE_NOT_ALLOWED');
  });

  it('screening what nobody held or reported', () => {
    expect(codeOf(screen(asked(), 1, { show: false, words: '' }, { by: STAFF, now: NOW }))).toBe(
      'STATE_NOT_ALLOWED',
    );
  });
});

it('is answered within ten working days, counted from the day after', () => {
  expect(asked().deadline).toMatchObject({ dueAt: '2026-12-04T15:59:59.999Z', provisional: false });
});

it('has its limit also while a machine doubts the words, and is seen by its author alone', () => {
  const held = asked('review');
  expect(held.deadline).not.toBeNull();
  expect([isVisible(held, id('b')), isVisible(held, id('z'))]).toEqual([true, false]);
});

it('is marked overdue once, told to the lead and to who asked, and may then go to the committee', () => {
  const late = '2026-12-07T01:00:00.000Z';
  const woken = wake(asked(), late);
  expect(woken?.document.overdue).toBe(true);
  const overdue = woken?.document as ObjectionDocument;
  expect(
    wake({ ...overdue, outbox: [] }, '2026-12-08T01:00:00.000Z')?.document.timeline ?? overdue.timeline,
  ).toHaveLength(2);
  expect(
    codeOf(
      escalate(overdue, overdue.rev, { words: '一直没人答', verdict: 'pass' }, { by: RESIDENT, now: late }),
    ),
  ).toBe('done');
});

it('holds the public period open until it is settled; a question never does', () => {
  expect(isUnsettledObjection(asked(), null)).toBe(true);
  expect(isUnsettledObjection(escalated(), null)).toBe(true);
  expect(isUnsettledObjection({ ...asked(), kind: 'question' }, null)).toBe(false);
  const over = step(escalated(), (it) =>
    conclude(it, it.rev, { finding: 'upheld', words: '少附一张发票' }, { by: COMMITTEE, now: NOW }),
  );
  // the committee wants it corrected: until then the period is not over
  expect(isUnsettledObjection(over, null)).toBe(true);
  expect(isUnsettledObjection(over, '2026-11-19T08:00:00.000Z')).toBe(true);
  expect(isUnsettledObjection(over, '2026-11-21T08:00:00.000Z')).toBe(false);
  const untrue = step(escalated(), (it) =>
    conclude(it, it.rev, { finding: 'dismissed', words: '属实' }, { by: COMMITTEE, now: NOW }),
  );
  expect(isUnsettledObjection(untrue, null)).toBe(false);
  expect(over.outbox.at(-1)?.to).toEqual({ role: 'community_lead', territory: '420205/003/001' });
});

it('names staff by office and never the resident who asked', () => {
  const shown = objectionOf(escalated(), id('z'), NOW);
  expect(shown.answer?.by).toBe('某某 · 社区工作者');
  expect(JSON.stringify(shown)).not.toContain(id('b'));
});

it('a message that was sent makes nobody’s view stale', () => {
  const it = asked();
  const told = { ...it, rev: it.rev + 2 };
  expect(codeOf(answer(told, it.rev, '已核对', { by: STAFF, now: NOW }))).toBe('done');
  const replied = step(told, (before) => answer(before, before.rev, '已核对', { by: STAFF, now: NOW }));
  expect(codeOf(settle(replied, told.rev, { by: RESIDENT, now: NOW }))).toBe('REVISION_STALE');
});

it('is settled when who asked is content', () => {
  expect(step(answered(), (it) => settle(it, it.rev, { by: RESIDENT, now: NOW })).state).toBe('settled');
});

describe('words that others read', () => {
  const reportBy = (it: ObjectionDocument, name: string) =>
    report(it, 'abuse', { by: { personId: id(name), name: '', role: 'resident' }, now: NOW });
  const by = (it: ObjectionDocument, name: string) => step(it, (before) => reportBy(before, name));

  it('are out of sight when three people reported them, and the limit for the answer runs on', () => {
    const twice = by(by(asked(), 'd'), 'e');
    expect(codeOf(reportBy(twice, 'e'))).toBe('STATE_NOT_ALLOWED');
    expect(isVisible(twice, id('z'))).toBe(true);
    const held = by(twice, 'f');
    expect(isVisible(held, id('z'))).toBe(false);
    expect(held).toMatchObject({ state: 'open', deadline: asked().deadline });
    expect(held.queue).toEqual(['420205/003/001|desk', '420205/003/001|screen']);
  });

  it('are looked at by a person, who says why; the author hears of it when they stay hidden', () => {
    const reported = by(asked(), 'd');
    const hidden = step(reported, (it) =>
      screen(it, it.rev, { show: false, words: '写了邻居的电话' }, { by: STAFF, now: NOW }),
    );
    expect(isVisible(hidden, id('z'))).toBe(false);
    expect(hidden.outbox.at(-1)).toMatchObject({ to: { person: id('b') } });
    expect(hidden.timeline.at(-1)).toMatchObject({ kind: 'screened', words: '写了邻居的电话' });
    expect(hidden.queue).toEqual(['420205/003/001|desk']);
  });

  it('are held again when the check doubts what was added for the committee', () => {
    const added = step(answered(), (it) =>
      escalate(it, it.rev, { words: '骂人的话', verdict: 'risky' }, { by: RESIDENT, now: NOW }),
    );
    expect(added.state).toBe('with_committee');
    expect(isVisible(added, id('z'))).toBe(false);
  });
});
