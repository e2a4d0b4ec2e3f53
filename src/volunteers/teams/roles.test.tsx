import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { FoundScreen } from '../found-screen';
import { TeamScreen } from '../team-screen';
import { inventTeam } from '../volunteers.harness';

const send = jest.fn();
let me: unknown = null;
let isStaff = true;
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));
jest.mock('../../shared/session/use-session', () => ({
  useSession: () => ({ me, data: me, isStaff, error: null, staleSince: null }),
}));
jest.mock('../../shared/ui/frame/watermark', () => ({ Watermark: () => null }));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const HERE = '420205/003/001';
const ANNA = { personId: 'p_00000000000000000009', name: '安小雨', role: 'member', mine: false };
const since = '2026-11-20T00:00:00.000Z';
const members = [
  {
    personId: 'p_00000000000000000001',
    name: '徐德福',
    role: 'leader',
    mine: false,
    mayChange: false,
    since,
  },
  { ...ANNA, mayChange: true, since },
];
const team = inventTeam({ leads: true, guides: true, members } as never);
const worker = { personId: 'p_00000000000000000003', name: '彭社工', role: 'community_staff' };
const volunteer = { personId: ANNA.personId, name: '安**', number: '260001234567', areaLabel: '第2网格' };

const answers: Record<string, unknown> = {
  getTeam: team,
  listWorkers: { items: [worker, { ...worker, role: 'grid_worker' }] },
  list: { items: [volunteer], next: null },
};
const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const show = async (page: React.ReactElement) => {
  await act(async () => {
    render(page);
  });
};
const sent = () => send.mock.calls.map(([change]) => change as { name: string; input: object });

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  me = { memberships: [{ role: 'community_staff', territory: HERE }] };
  isStaff = true;
  device.cloud = (_name, data) => ({ ok: true, data: answers[(data as { op: string }).op] });
  send.mockResolvedValue({ kind: 'done', data: { teamId: team.id } });
});

describe('roles in a team', () => {
  it('nobody takes the leader away: the place is given to another, after a question', async () => {
    await show(<TeamScreen id={team.id} />);
    expect(screen.queryByRole('button', { name: '安排职务，徐德福' })).toBeNull();
    device.answerToModal = false;
    await press('安排职务，安小雨');
    await press(/^设为队长/);
    expect(sent()).toEqual([]);
    device.answerToModal = true;
    await press(/^设为队长/);
    expect(sent()).toMatchObject([
      { name: 'volunteers.setTeamRole', input: { personId: ANNA.personId, role: 'leader', words: '' } },
    ]);
  });

  it('who is taken out is told why', async () => {
    await show(<TeamScreen id={team.id} />);
    await press('安排职务，安小雨');
    await press(/^请TA离队/);
    await press('离队');
    expect(sent()).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: '原因' }), { target: { value: '搬走了' } });
    await press('离队');
    expect(sent()).toMatchObject([{ input: { role: null, words: '搬走了' } }]);
  });

  it('the desk sets the social worker; each of the office is there once', async () => {
    await show(<TeamScreen id={team.id} />);
    await press(/^带队社工/);
    const wheel = screen.getByLabelText('wheel') as HTMLInputElement;
    fireEvent.change(wheel, { target: { value: '1' } });
    await press('指定');
    expect(sent()).toMatchObject([
      { name: 'volunteers.setSocialWorker', input: { socialWorker: worker.personId } },
    ]);
  });

  it('who was not taken in reads why', async () => {
    const answer = { kind: 'declined', at: since, words: '队里人满了' };
    answers.getTeam = inventTeam({ answer } as never);
    await show(<TeamScreen id={team.id} />);
    expect(screen.getByText(/上次的申请没有通过：队里人满了/)).toBeTruthy();
    answers.getTeam = team;
  });
});

describe('founding a team', () => {
  it('is for the desk of a community', async () => {
    isStaff = false;
    await show(<FoundScreen />);
    expect(screen.getByText('请社区来建队')).toBeTruthy();
  });

  it('says what is missing, then goes with leader and kinds', async () => {
    await show(<FoundScreen />);
    await press('建队');
    expect(sent()).toEqual([]);
    expect(screen.getByText('请选一位队长')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: '队名' }), { target: { value: '银龄志愿队' } });
    const purpose = screen.getByRole('textbox', { name: '这支队伍做什么' });
    fireEvent.change(purpose, { target: { value: '陪老人说说话' } });
    await act(async () => fireEvent.click(screen.getByText('助老')));
    await press('选择队长');
    await press(/^安\*\* 2600 0123 4567/);
    await press('建队');
    expect(sent()).toMatchObject([
      {
        name: 'volunteers.createTeam',
        input: { name: '银龄志愿队', leader: ANNA.personId, territory: HERE, kinds: ['elder_care'] },
      },
    ]);
    expect(screen.getByText('队伍建好了')).toBeTruthy();
  });
});
