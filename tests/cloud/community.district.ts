import { personIdOf } from '../../cloudfunctions/kernel/ids';
import type { InputOf, OperationName, OutputOf } from '../../types/contract';
import { acceptNotice } from '../support/accept-notice';
import { type Answer, type Call, type LocalCloud, startCloud } from '../support/local-cloud';

export const YOUAI = '420205/003/001';
export const GRID = `${YOUAI}/g02`;
export const HOUSE = `${GRID}/b05`;
export const LI = 'demo-resident-li';
export const SUN = 'demo-resident-sun';
export const WANG = 'demo-worker-wang';
export const LIU = 'demo-worker-liu';
export const HE = 'demo-staff-he';
export const TANG = 'demo-lead-tang';
export const DENG = 'demo-operator-deng';

export const idOf = personIdOf;

type CommunityOperation = Extract<OperationName, `community.${string}`>;

/** The demo district of one test file, asked in the words of the contract. */
export const openDistrict = () => {
  let cloud: LocalCloud;
  const ask = (openid: string, name: CommunityOperation, input: unknown, key?: string): Promise<Answer> =>
    cloud.call(openid, name, input, key);
  const get = async <N extends CommunityOperation>(
    openid: string,
    name: N,
    input: InputOf<N>,
    key?: string,
  ) => {
    const answer = await ask(openid, name, input, key);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.data as OutputOf<N>;
  };
  const phoneCode = async (openid: string): Promise<string> => {
    const headers = { 'x-emulator-openid': openid };
    const { code } = (await cloud.ask('POST', '/_emulator/wechat/phone-code', {}, headers)) as {
      code: string;
    };
    return code;
  };
  return {
    start: async () => {
      cloud = await startCloud({ demo: true });
    },
    stop: () => cloud.stop(),
    advance: (by: string) => cloud.advance(by),
    call: (openid: string | null, operation: string) => cloud.call(openid, operation),
    ask,
    get,
    phoneCode,
    accept: (openid: string) => acceptNotice(cloud, openid),
    /** The code of the refusal, `none` where it was done. */
    refusal: async (openid: string, name: CommunityOperation, input: unknown): Promise<string> => {
      const answer = await ask(openid, name, input);
      return answer.ok ? 'none' : answer.error.code;
    },
    bind: async (openid: string, building = HOUSE, room = '3-601', name = '新来的') => {
      await acceptNotice(cloud, openid);
      const phone = await phoneCode(openid);
      const input = { name, building, room, phoneCode: phone } as InputOf<'community.bindResidence'>;
      return get(openid, 'community.bindResidence', input);
    },
    /** What the one call in `work` cost. */
    cost: async (work: () => Promise<unknown>): Promise<Call> => {
      await cloud.clearCalls();
      await work();
      const calls = await cloud.calls();
      expect(calls).toHaveLength(1);
      return calls[0]!;
    },
  };
};
