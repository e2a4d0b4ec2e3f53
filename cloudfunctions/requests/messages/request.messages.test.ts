import { phrase } from '#kernel/message-fields';
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
import { deskAt, takersOf, tellResident, tellStaff } from './request.messages';

it.each(STATUSES)('the word for %s is whole in a message', (status) => {
  expect(phrase(STATUS_LABELS[status])).toBe(STATUS_LABELS[status]);
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
