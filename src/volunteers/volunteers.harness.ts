import type { TeamDetail } from '#types/teams';
import type { Registration } from '#types/volunteers';

export const inventRegistration = (more: Partial<Registration> = {}): Registration =>
  ({
    ...{ personId: 'p_00000000000000000007', number: '260001234567', state: 'active', name: '周文斌' },
    ...{
      birthDate: '1986-05-04',
      age: 40,
      sex: null,
      idNumber: null,
      skills: [],
      kinds: ['safety'],
      times: [],
    },
    ...{ area: '420205/003/001/g03', areaLabel: '友爱街社区 · 第3网格', guardian: null, helpers: [] },
    consents: [{ version: '2026-11', at: '2026-11-22T02:00:00.000Z' }],
    attendance: { came: 0, absent: 0 },
    timeline: [],
    ...more,
  }) as Registration;

export const inventTeam = (more: Partial<TeamDetail> = {}): TeamDetail =>
  ({
    ...{ id: 't_gv47j4aohge259mvtvtppdao', rev: 2, name: '友邻志愿队', purpose: '楼前楼后搭把手。' },
    ...{ kinds: ['elder_care'], territory: '420205/003/001', label: '友爱街社区', leader: '徐德福' },
    ...{ socialWorker: '何静怡', memberCount: 8, mine: 'none', leads: false, guides: false },
    answer: null,
    ...{ members: [], applicants: [], timeline: [] },
    ...more,
  }) as TeamDetail;

export const ME = {
  ...{ personId: 'p_00000000000000000007', name: '周文斌', memberships: [] },
  residence: { household: '420205/003/001/g03/b02/3-101', label: '2号楼', level: 'L2' },
  gridCard: { grid: '420205/003/001/g03', label: '友爱街社区 · 第3网格', workers: [] },
};
