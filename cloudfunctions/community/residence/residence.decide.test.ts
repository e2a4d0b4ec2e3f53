import { personIdOf } from '#kernel/ids';
import type { Person } from '#kernel/person';
import type { TerritoryId } from '#types/territory';
import { held, inventPerson } from '../community.demo';
import { residenceOf } from '../person.state';
import { claimResidence, settleResidence, unansweredRefusal } from './residence.decide';

const GRID = '420205/003/001/g02' as TerritoryId;
const HOME = `${GRID}/b05/1-302` as TerritoryId;
const ELSEWHERE = '420205/003/001/g03/b01/2-101' as TerritoryId;
const EARLIER = '2026-11-01T00:00:00.000Z';
const NOW = '2026-11-22T02:00:00.000Z';
const LATER = '2026-11-23T02:00:00.000Z';
const WORKER = personIdOf('worker');

const claim = (household: TerritoryId, name = '李一') => ({
  name,
  household,
  label: `label of ${household}`,
  phone: { sealed: 'sealed', masked: '139****0001' },
});
const somebody = (overrides: Partial<Person> = {}): Person => ({
  ...inventPerson({ openid: 'li', name: '' }, EARLIER),
  ...overrides,
});
const claimed = (): Person => claimResidence(somebody(), claim(HOME), NOW);
const yes = { household: HOME, confirmed: true, words: '' };
const no = { household: HOME, confirmed: false, words: '这户登记的是别人' };

describe('settling a residence', () => {
  const settled = (person: Person, decision = yes): Person => {
    const result = settleResidence(person, decision, WORKER, LATER);
    if (!result.ok) throw new Error(result.code);
    return result.data;
  };

  it.each([
    ['nothing was claimed', () => somebody(), yes, 'STATE_NOT_ALLOWED'],
    ['it was confirmed before', () => settled(claimed()), yes, 'STATE_NOT_ALLOWED'],
    ['it was refused before', () => settled(claimed(), no), yes, 'STATE_NOT_ALLOWED'],
    [
      'the person moved in between',
      () => claimResidence(claimed(), claim(ELSEWHERE), LATER),
      yes,
      'STATE_NOT_ALLOWED',
    ],
    ['a refusal gives no reason', claimed, { ...no, words: '' }, 'REASON_MISSING'],
  ])('refuses when %s', (_, person, decision, code) => {
    expect(settleResidence(person(), decision, WORKER, LATER)).toMatchObject({ ok: false, code });
  });

  it('lifts a confirmed residence to L2 and lets the claim go', () => {
    const person = settled(claimed());
    expect(residenceOf(person, LATER)).toMatchObject({
      territory: HOME,
      level: 'L2',
      from: NOW,
      until: null,
    });
    expect(person).toMatchObject({ claimWithin: [], claimedAt: null });
  });

  it('ends a refused residence and keeps the reason for the person to read', () => {
    const person = settled(claimed(), no);
    expect(residenceOf(person, LATER)).toBeNull();
    expect(person.memberships).toMatchObject([{ from: NOW, until: LATER, level: 'L1' }]);
    expect(person.holds).toEqual([]);
    expect(unansweredRefusal(person)).toEqual({ label: `label of ${HOME}`, words: no.words, at: LATER });
  });

  it('shows no refusal any more once another residence is claimed', () => {
    expect(unansweredRefusal(claimResidence(settled(claimed(), no), claim(ELSEWHERE), LATER))).toBeNull();
  });

  it('records who settled it', () => {
    expect(settled(claimed()).history.at(-1)).toMatchObject({
      kind: 'residence_confirmed',
      by: WORKER,
      at: LATER,
    });
  });
});

describe('claiming a residence', () => {
  it('starts at L1 and waits for the workers of the grid and all above', () => {
    const person = claimed();
    expect(residenceOf(person, NOW)).toMatchObject({ territory: HOME, level: 'L1', from: NOW, until: null });
    expect(person.claimWithin).toEqual(['420205', '420205/003', '420205/003/001', GRID]);
    expect(person).toMatchObject({ claimedAt: NOW, name: '李一', maskedPhone: '139****0001' });
    expect(person.holds).toEqual([`resident@${HOME}`]);
    expect(person.worksWithin).toEqual([]);
  });

  it('ends the old residence at a move and keeps its period', () => {
    const moved = claimResidence(claimed(), claim(ELSEWHERE), LATER);
    expect(moved.memberships).toMatchObject([
      { territory: HOME, from: NOW, until: LATER },
      { territory: ELSEWHERE, from: LATER, until: null },
    ]);
    expect(residenceOf(moved, LATER)?.territory).toBe(ELSEWHERE);
    expect(moved.claimWithin).toContain('420205/003/001/g03');
    expect(moved.claimWithin).not.toContain(GRID);
  });

  it('keeps level and period when the same household is named again', () => {
    const confirmed = settleResidence(claimed(), yes, WORKER, NOW);
    if (!confirmed.ok) throw new Error(confirmed.code);
    const again = claimResidence(confirmed.data, claim(HOME, '李一一'), LATER);
    expect(again.memberships).toEqual(confirmed.data.memberships);
    expect(again).toMatchObject({ name: '李一一', claimedAt: null });
  });

  it('does not rename somebody whose name stands on a public board', () => {
    const office = held('grid_worker', GRID, '第2网格', EARLIER);
    const worker = inventPerson({ openid: 'w', name: '王师傅', memberships: [office] }, NOW);
    expect(claimResidence(worker, claim(HOME, '小王'), NOW).name).toBe('王师傅');
  });
});
