import fc from 'fast-check';
import { STATUS_LABELS, STATUSES } from '#types/requests.labels';
import {
  acknowledged,
  atDesk,
  COMMUNITY,
  DISTRICT,
  GRID,
  MONDAY,
  RESIDENT,
  STREET,
  submitted,
  worker,
} from '../cast.demo';
import { phrase, thing } from './message-fields.messages';
import { deskAt, takersOf, tellResident, tellStaff } from './request.messages';

describe('the limits of WeChat’s fields', () => {
  it.each([
    ['nothing', '', '无'],
    ['blanks only', ' \n\t ', '无'],
    [
      'twenty characters',
      '一二三四五六七八九十一二三四五六七八九十',
      '一二三四五六七八九十一二三四五六七八九十',
    ],
    [
      'twenty-one characters',
      '一二三四五六七八九十一二三四五六七八九十一',
      '一二三四五六七八九十一二三四五六七八九…',
    ],
    ['two lines', '灯不亮\n请来看看', '灯不亮 请来看看'],
    [
      'a picture at the cut',
      '一二三四五六七八九十一二三四五六七八😀九十',
      '一二三四五六七八九十一二三四五六七八…',
    ],
  ])('thing: %s', (_case, text, expected) => {
    expect(thing(text)).toBe(expected);
  });

  it.each([
    ['nothing', '', '无'],
    ['no Chinese at all', 'abc 123', '无'],
    ['six characters', '核查未通过了', '核查未通过'],
    ['letters between', '处理A中', '处理中'],
  ])('phrase: %s', (_case, text, expected) => {
    expect(phrase(text)).toBe(expected);
  });

  it('hold for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(thing(text).length).toBeGreaterThan(0);
        expect(thing(text).length).toBeLessThanOrEqual(20);
        expect(phrase(text)).toMatch(/^[\p{Script=Han}]{1,5}$/u);
      }),
    );
  });

  it.each(STATUSES)('the word for %s is whole in a phrase', (status) => {
    expect(phrase(STATUS_LABELS[status])).toBe(STATUS_LABELS[status]);
  });
});

describe('what a message says', () => {
  it('to the resident: number, state, own words, time in Shanghai, and the page to open', () => {
    expect(tellResident(submitted(), 'assigned', '已派给网格员', MONDAY)).toEqual({
      template: 'request.progress',
      to: { person: RESIDENT },
      page: `requests/pages/detail/index?id=${submitted()._id}`,
      fields: {
        character_string1: submitted().number,
        phrase2: '已派单',
        thing3: '三单元楼道灯不亮',
        time4: '2026-11-23 09:00',
        thing5: '已派给网格员',
      },
    });
  });

  it('to workers: category, place and limit, and never what the resident wrote', () => {
    const { fields } = tellStaff(submitted(), { person: worker.personId }, '新任务');
    expect(fields).toEqual({
      character_string1: submitted().number,
      thing2: '公共设施',
      thing3: '友爱街社区 · 第2网格 · 5号楼',
      time4: '2026-11-30 23:59',
      thing5: '新任务',
    });
    expect(JSON.stringify(fields)).not.toContain(submitted().words);
  });
});

describe('whom a message reaches', () => {
  it.each([
    ['nobody while it lies at the desk', atDesk(), []],
    ['the workers of the grid it was given to', submitted(), [{ role: 'grid_worker', territory: GRID }]],
    ['the handler', acknowledged(), [{ person: worker.personId }]],
  ])('%s', (_case, { state }, expected) => {
    expect(takersOf(state)).toEqual(expected);
  });

  it('the desk of each level, and none below the community', () => {
    expect(deskAt(submitted(), 'grid')).toEqual([]);
    expect(deskAt(submitted(), 'community')).toEqual([
      { role: 'community_staff', territory: COMMUNITY },
      { role: 'community_lead', territory: COMMUNITY },
    ]);
    expect(deskAt(submitted(), 'street')).toEqual([{ role: 'street_coordinator', territory: STREET }]);
    expect(deskAt(submitted(), 'district')).toEqual([{ role: 'district_operator', territory: DISTRICT }]);
  });
});
