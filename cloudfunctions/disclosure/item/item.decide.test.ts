import type { Result } from '#kernel/result';
import type { Amount } from '#types/disclosure-item';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { inventItem, played } from '../disclosure.demo';
import { checkFunds, totalsOf } from './funds.state';
import { correct, discard, publish, save, sendBack, submit, withdraw } from './item.decide';
import { type Doer, type ItemDocument, versionsOf } from './item.state';

const NOW = '2026-11-20T08:00:00.000Z';
const LATER = '2026-11-24T08:00:00.000Z';
const doer = (letter: string): Doer => ({
  personId: `p_${letter.repeat(20)}` as PersonId,
  name: '何小怡',
  role: 'community_staff',
});
const AUTHOR = doer('a');
const SECOND = doer('b');
const content = { title: '十月经费收支', words: '收支如下。', amounts: [], photos: [] };

const draft = (over: { class?: 'funds' | 'decision'; period?: string | null } = {}): ItemDocument =>
  inventItem(
    {
      serial: 'one',
      community: '420205/003/001' as TerritoryId,
      from: '友爱街社区',
      households: 2600,
      class: 'funds',
      period: '2026-10',
      content,
      ...over,
    },
    { by: AUTHOR, now: NOW },
  );
const step = (item: ItemDocument, decide: (item: ItemDocument) => Result<ItemDocument, string>) =>
  played(item, decide(item));
const submitted = () => step(draft(), (item) => submit(item, item.rev, { by: AUTHOR, now: NOW }));
const published = () => step(submitted(), (item) => publish(item, item.rev, { by: SECOND, now: NOW }));
const correcting = () =>
  step(published(), (item) =>
    correct(
      item,
      item.rev,
      { content: { ...content, words: '更正后。' }, note: '金额写错' },
      { by: AUTHOR, now: LATER },
    ),
  );

const codeOf = (result: Result<unknown, string>) => (result.ok ? 'done' : result.code);

describe('what is not accepted', () => {
  it.each([
    ['a month in a class that is disclosed at once', 'decision', '2026-10'],
    ['no month in a class that is disclosed monthly', 'funds', null],
    ['a quarter where months are asked for', 'funds', '2026-Q3'],
    ['a month that has not begun', 'funds', '2026-12'],
  ] as const)('%s', (_case, one, period) => {
    expect(() => draft({ class: one, period })).toThrow('PERIOD_WRONG');
  });

  it('publishing by whoever wrote it, be it a first version or a correction', () => {
    for (const item of [submitted(), correcting()]) {
      expect(codeOf(publish(item, item.rev, { by: AUTHOR, now: LATER }))).toBe('REVIEWER_IS_AUTHOR');
      expect(codeOf(sendBack(item, item.rev, '看不懂', { by: AUTHOR, now: LATER }))).toBe(
        'REVIEWER_IS_AUTHOR',
      );
    }
  });

  it('publishing a draft that nobody submitted', () => {
    expect(codeOf(publish(draft(), 1, { by: SECOND, now: NOW }))).toBe('STATE_NOT_ALLOWED');
  });

  it('a change of what is published other than by a correction', () => {
    const item = published();
    expect(codeOf(save(item, item.rev, content, { by: AUTHOR, now: LATER }))).toBe('STATE_NOT_ALLOWED');
    expect(codeOf(discard(item, item.rev, { by: AUTHOR, now: LATER }))).toBe('STATE_NOT_ALLOWED');
  });

  it('a second correction while one waits', () => {
    const item = correcting();
    expect(codeOf(correct(item, item.rev, { content, note: '再改' }, { by: AUTHOR, now: LATER }))).toBe(
      'STATE_NOT_ALLOWED',
    );
  });

  it('anything decided on an older revision', () => {
    expect(codeOf(submit(draft(), 7, { by: AUTHOR, now: NOW }))).toBe('REVISION_STALE');
  });
});

describe('a disclosed item', () => {
  it('is on display for full days, from the day after', () => {
    expect(published().public).toEqual({ from: '2026-11-21', until: '2026-11-27', days: 7 });
  });

  it('shows nothing of a correction before a second person agrees', () => {
    const item = correcting();
    expect(versionsOf(item)).toHaveLength(1);
    expect(versionsOf(item)[0]?.content.words).toBe('收支如下。');
  });

  it('keeps every version and counts its days anew after a correction', () => {
    const item = step(correcting(), (it) => publish(it, it.rev, { by: SECOND, now: LATER }));
    expect(versionsOf(item).map(({ n, note, content: { words } }) => [n, note, words])).toEqual([
      [1, '', '收支如下。'],
      [2, '金额写错', '更正后。'],
    ]);
    expect(item.public).toEqual({ from: '2026-11-25', until: '2026-12-01', days: 7 });
    expect([item.publishedAt, item.correctedAt]).toEqual([NOW, LATER]);
  });

  it('stays on the board as a stub after it was withdrawn, and frees its month', () => {
    const item = step(published(), (it) => withdraw(it, it.rev, '数据有误', { by: SECOND, now: LATER }));
    expect(item.listed).toBe('420205/003/001');
    expect(item.slot).toBe(item._id);
    expect(versionsOf(item)).toHaveLength(1);
  });

  it('takes its month as soon as somebody begins it', () => {
    expect(draft().slot).toBe('420205/003/001|funds|2026-10');
  });

  it('a correction that is sent back keeps every word, and may be proposed again', () => {
    const back = step(correcting(), (it) => sendBack(it, it.rev, '写明依据', { by: SECOND, now: LATER }));
    expect(back).toMatchObject({
      status: 'published',
      next: { submitted: false, note: '金额写错', content: { words: '更正后。' } },
    });
    expect(versionsOf(back)).toHaveLength(1);
    expect(codeOf(publish(back, back.rev, { by: SECOND, now: LATER }))).toBe('STATE_NOT_ALLOWED');
    const again = { content: { ...content, words: '依据见票据。' }, note: '金额写错' };
    expect(codeOf(correct(back, back.rev, again, { by: AUTHOR, now: LATER }))).toBe('done');
  });

  it('goes back to its author with the reason', () => {
    const item = step(submitted(), (it) => sendBack(it, it.rev, '缺附件', { by: SECOND, now: NOW }));
    expect([item.status, item.next?.submitted, item.timeline.at(-1)]).toEqual([
      'draft',
      false,
      expect.objectContaining({ kind: 'sent_back', words: '缺附件' }),
    ]);
  });
});

describe('whom an item is told to', () => {
  const LEAD: Doer = { ...doer('c'), role: 'community_lead' };
  const newest = (item: ItemDocument) => item.outbox.at(-1);

  it('nobody, while it is written, nor of what they did themselves', () => {
    expect(draft().outbox).toEqual([]);
    const gone = step(published(), (it) => withdraw(it, it.rev, '数据有误', { by: AUTHOR, now: LATER }));
    expect(gone.outbox).toEqual(published().outbox);
  });

  it('the lead, when it waits for a second person; of what a lead wrote, those who supervise', () => {
    for (const item of [submitted(), correcting()])
      expect(newest(item)).toMatchObject({
        template: 'request.task',
        to: { role: 'community_lead', territory: '420205/003/001' },
        page: `disclosure/pages/work/index?id=${item._id}`,
      });
    const own = step(draft(), (it) => save(it, it.rev, content, { by: LEAD, now: NOW }));
    const waiting = step(own, (it) => submit(it, it.rev, { by: LEAD, now: NOW }));
    expect(newest(waiting)?.to).toEqual({ role: 'supervisor', territory: '420205/003/001' });
  });

  it('its writer, when it is public, sent back or withdrawn by somebody else, with the reason', () => {
    const back = step(submitted(), (it) => sendBack(it, it.rev, '缺附件', { by: SECOND, now: NOW }));
    const gone = step(published(), (it) => withdraw(it, it.rev, '数据有误', { by: SECOND, now: LATER }));
    for (const [item, words] of [
      [published(), '复核通过，已公开'],
      [back, '已退回：缺附件'],
      [gone, '已撤回：数据有误'],
    ] as const)
      expect(newest(item)).toMatchObject({
        template: 'notice.reply',
        to: { person: AUTHOR.personId },
        fields: { thing1: '十月经费收支', thing2: words },
      });
  });

  it('a message that was sent makes nobody’s view stale', () => {
    const item = submitted();
    const told = { ...item, rev: item.rev + 2 };
    expect(codeOf(publish(told, item.rev, { by: SECOND, now: NOW }))).toBe('done');
    expect(codeOf(publish(told, item.rev - 1, { by: SECOND, now: NOW }))).toBe('REVISION_STALE');
  });
});

describe('money', () => {
  const given = (fund: Amount['fund'], yuan: number): Amount => ({
    label: '拨款',
    direction: 'income',
    fen: yuan * 100,
    purpose: '',
    fund,
  });
  const rules = draft().rules;

  it('is short where the office fund is below 20,000 a thousand households', () => {
    expect(checkFunds([given('office', 59_999)], rules, 2600)).toEqual([
      expect.objectContaining({ fund: 'office', leastFen: 6_000_000, met: false }),
    ]);
    expect(checkFunds([given('office', 65_999)], rules, 3300)[0]).toMatchObject({
      leastFen: 6_600_000,
      met: false,
    });
    expect(checkFunds([given('office', 66_000)], rules, 3300)[0]?.met).toBe(true);
  });

  it('is never below 60,000 however few households there are', () => {
    expect(checkFunds([given('office', 60_000)], rules, 10)[0]).toMatchObject({
      leastFen: 6_000_000,
      met: true,
    });
  });

  it('is not held against a fund that nobody named, nor counts what was spent as given', () => {
    expect(checkFunds([given(null, 5)], rules, 2600)).toEqual([]);
    expect(checkFunds([{ ...given('outreach', 5), direction: 'spending' }], rules, 2600)).toEqual([]);
  });

  it('adds up in fen', () => {
    const amounts = [given(null, 0.1), given(null, 0.2)].map((one) => ({ ...one, fen: Math.round(one.fen) }));
    expect(totalsOf(amounts)).toEqual({ income: 30, spending: 0 });
  });
});
