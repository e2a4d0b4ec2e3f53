import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { HelperScreen } from '../helper-screen';
import { TeamScreen } from '../team-screen';
import { inventTeam, ME } from '../volunteers.harness';

const send = jest.fn();
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));
jest.mock('../../shared/session/use-session', () => ({ useSession: () => ({ me: ME, data: ME }) }));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const refuse = (code: string) =>
  send.mockResolvedValue({ kind: 'refused', error: { code, details: {}, traceId: '' } });
const open = async (team = inventTeam()) => {
  device.cloud = () => ({ ok: true, data: team });
  await act(async () => {
    render(<TeamScreen id={team.id} />);
  });
};
beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  send.mockResolvedValue({ kind: 'done', data: {} });
});

describe('joining a team', () => {
  it.each([
    ['NOT_REGISTERED', '还不是注册志愿者'],
    ['TEAM_FULL', '队伍人数已满'],
  ])('%s has its sentence, and the words stay', async (code, words) => {
    refuse(code);
    await open();
    await press('申请加入');
    fireEvent.change(screen.getByRole('textbox', { name: '想说的话' }), { target: { value: '会修水电' } });
    await press('提交申请');
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    expect((screen.getByRole('textbox', { name: '想说的话' }) as HTMLTextAreaElement).value).toBe('会修水电');
  });

  it('goes with or without words', async () => {
    await open();
    await press('申请加入');
    await press('提交申请');
    expect(send.mock.calls[0][0]).toMatchObject({ name: 'volunteers.joinTeam', input: { words: '' } });
  });

  it('can be taken back, and a member can leave; a leader is told to hand over first', async () => {
    await open(inventTeam({ mine: 'member' }));
    await press('退出队伍');
    expect(send.mock.calls[0][0].name).toBe('volunteers.leaveTeam');
    cleanup();
    await open(inventTeam({ mine: 'leader' }));
    expect(screen.getByText(/把队长交给另一位队员/)).toBeTruthy();
  });
});

describe('who leads decides who joins', () => {
  const applicant = {
    personId: 'p_00000000000000000009',
    name: '石新民',
    words: '周末有空',
    since: '2026-11-20T00:00:00.000Z',
    maySettle: true,
  };
  const led = inventTeam({ mine: 'leader', leads: true, applicants: [applicant] } as never);

  it('a no needs a reason', async () => {
    await open(led);
    await press('不同意 石新民');
    await press('不同意');
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText('请写明原因，会告诉本人，也留在队伍记录里')).toBeTruthy();
  });

  it('nobody is asked about their own application', async () => {
    await open({ ...led, applicants: [{ ...applicant, maySettle: false }] } as never);
    expect(screen.getByText('石新民')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '同意 石新民' })).toBeNull();
  });

  it('and plans what it does; a member does not', async () => {
    await open(led);
    await press(/^新建活动/);
    expect(device.opened).toEqual([
      `/activities/pages/write/index?team=${led.id}&within=${encodeURIComponent(led.territory)}`,
    ]);
    cleanup();
    await open(inventTeam({ mine: 'member' }));
    expect(screen.queryByRole('button', { name: /^新建活动/ })).toBeNull();
  });

  it('a yes is one tap', async () => {
    await open(led);
    await press('同意 石新民');
    expect(send.mock.calls[0][0].input).toMatchObject({ accepted: true, personId: applicant.personId });
  });
});

describe('letting a relative sign one up', () => {
  const HELPER = 'p_00000000000000000009';
  const openHelper = async (helper: string | null) => {
    await act(async () => {
      render(<HelperScreen helper={helper} person={null} />);
    });
  };

  it('is nothing one can do for oneself: one’s own invitation shows how to send it', async () => {
    await openHelper(ME.personId);
    expect(screen.getByText(/家人随时可以取消/)).toBeTruthy();
    expect(device.shareCard()).toMatchObject({
      path: `/volunteers/pages/helper/index?helper=${ME.personId}`,
    });
  });

  it('asks how they are related, and tells who is not registered to register first', async () => {
    refuse('NOT_FOUND_OR_FORBIDDEN');
    await openHelper(HELPER);
    await press('同意帮我报名');
    expect(screen.getByText('请选择这位家人是您的什么人')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('wheel'), { target: { value: '2' } });
    await press('同意帮我报名');
    expect(send.mock.calls[0][0].input).toEqual({ helper: HELPER, relation: 'child' });
    await press('志愿者登记');
    expect(device.opened).toEqual(['/volunteers/pages/register/index']);
  });
});
