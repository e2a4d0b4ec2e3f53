import type { TerritoryId } from '#types/territory';
import { verify } from '../desk/desk.decide';
import {
  ASKER,
  ASKING,
  CLERK,
  claimed,
  contact,
  finished,
  NOW,
  OTHER_CLERK,
  open,
  submitted,
  written,
} from '../lives.harness';
import { type Asking, ask } from './ask.decide';
import { appeal, report, withdraw } from './asking.decide';

const elder = { ...contact, relation: 'parent' as const };
const nameless = { ...contact, sealedPhone: null };

describe('asking', () => {
  it.each<[string, Partial<Asking>, string]>([
    ['without a name', { hasName: false }, 'NAME_MISSING'],
    ['without any number', { asker: nameless }, 'PHONE_MISSING'],
    ['for oneself at a door that is not one’s own', { home: null }, 'RESIDENCE_MISSING'],
    [
      'at no door at all',
      { place: { ...ASKING.place, id: '420205/003/001' as TerritoryId } },
      'PLACE_UNKNOWN',
    ],
    [
      'for somebody one does not look after',
      { beneficiary: { ...elder, relation: 'served' } },
      'RELATION_WRONG',
    ],
    ['for yesterday', { needBy: '2026-11-22' }, 'NEED_BY_WRONG'],
    ['for next year', { needBy: '2027-11-23' }, 'NEED_BY_WRONG'],
    ['with a number in its words', { words: '打139 0000 1234' }, 'WORDS_HOLD_CONTACT'],
    ['while three others are open, where three may be', { slot: 3 }, 'WISHES_FULL'],
  ])('is refused %s', (_, more, code) => {
    expect(ask({ ...ASKING, ...more }, NOW)).toMatchObject({ ok: false, code });
  });

  it('has no limit for a worker who asks for residents', () => {
    const asked = { slot: null, mostOpen: 1, looksAfter: true };
    const served = { ...elder, relation: 'served' as const };
    expect(ask({ ...ASKING, ...asked, beneficiary: served }, NOW)).toMatchObject({ ok: true });
  });

  it('keeps a place among one’s open wishes until it is over, and takes none again by an appeal', () => {
    expect(submitted({ slot: 1 }).slots).toEqual([`${ASKER.personId}:1`]);
    const over = declined();
    expect(over.slots).toEqual([over._id]);
    expect(written(appeal(over, { by: ASKER, now: NOW, words: '物业不管', verdict: 'pass' })).slots).toEqual([
      over._id,
    ]);
  });

  it('for one’s parents needs no home of one’s own', () => {
    expect(ask({ ...ASKING, home: null, beneficiary: elder }, NOW)).toMatchObject({ ok: true });
  });

  it.each(['pass', 'review', 'risky', 'unchecked'] as const)(
    'is shown to nobody before the community has looked, whatever WeChat says: %s',
    (verdict) => {
      expect(submitted({ verdict })).toMatchObject({
        shelfKeys: [],
        text: { state: 'held', verdict },
        outbox: [{ to: { role: 'community_staff' } }],
      });
    },
  );
});

const declined = () =>
  written(
    verify(submitted(), { by: CLERK, now: NOW, accept: false, words: '请找物业', minorsWelcome: false }),
  );

describe('what was declined', () => {
  const said = { by: ASKER, now: NOW, words: '物业不管' };

  it('goes to another clerk after an appeal, once', () => {
    const again = written(appeal(declined(), { ...said, verdict: 'pass' }));
    const yes = { now: NOW, accept: true, words: '可以', minorsWelcome: false };
    expect(verify(again, { ...yes, by: CLERK })).toMatchObject({ code: 'DECIDER_DECIDED_BEFORE' });
    expect(verify(again, { ...yes, by: OTHER_CLERK })).toMatchObject({
      data: { state: { status: 'asking' } },
    });
    const no = written(verify(again, { ...yes, by: OTHER_CLERK, accept: false }));
    expect(appeal(no, { ...said, verdict: 'pass' })).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });
});

describe('taking back', () => {
  const said = { by: ASKER, now: NOW, words: '' };

  it('is refused once somebody says to have helped', () => {
    expect(withdraw(finished(), said)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('tells whoever is on the way', () => {
    expect(written(withdraw(claimed(), said)).outbox.at(-1)).toMatchObject({
      fields: { phrase2: '已撤回' },
    });
  });
});

describe('a wish that is reported', () => {
  const by = (n: number) => ({
    by: `p_${String(n).padStart(20, '0')}` as never,
    reason: 'advert' as const,
    at: NOW,
  });

  it('stays, since somebody has verified it, and goes to the desk, which keeps it or ends it', () => {
    const held = [1, 2, 3].reduce((wish, n) => written(report(wish, by(n), NOW)), open());
    expect(report(held, by(1), NOW)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect(held.shelfKeys).not.toEqual([]);
    expect(held.deskKeys).toContain('reported@420205/003/001');
    const kept = written(
      verify(held, { by: CLERK, now: NOW, accept: true, words: '没有问题', minorsWelcome: false }),
    );
    expect(kept.deskKeys).not.toContain('reported@420205/003/001');
    expect(kept.shelfKeys).toContain('all@420205/003/001');
  });
});

it('a wish that was stopped and is allowed again goes on with the source where it was', () => {
  const held = [1, 2, 3].reduce((wish, n) => {
    const by = `p_${String(n).padStart(20, '0')}` as never;
    return written(report(wish, { by, reason: 'false', at: NOW }, NOW));
  }, open());
  const no = { by: CLERK, now: NOW, accept: false, words: '不实', minorsWelcome: false };
  const again = written(
    appeal(written(verify(held, no)), { by: ASKER, now: NOW, words: '属实', verdict: 'pass' }),
  );
  const back = written(verify(again, { ...no, by: OTHER_CLERK, accept: true }));
  expect(back.state.status).toBe('open');
  expect(back.sources.map(({ source, endedAt }) => [source, endedAt === null])).toEqual([
    ['government', false],
    ['society', false],
    ['neighbours', false],
    ['neighbours', true],
  ]);
});
