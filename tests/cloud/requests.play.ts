import { randomBytes } from 'node:crypto';
import type { InputOf, OperationName, OutputOf } from '#types/contract';
import type { Changed, RequestDetail } from '#types/requests';
import type { LocalCloud } from '../support/local-cloud';

/** People of the demo district: one house, its grid, its community and those above. */
export const LI = 'demo-resident-li';
export const ZHAO = 'demo-resident-zhao';
export const WANG = 'demo-worker-wang';
export const CHEN = 'demo-worker-chen';
export const LIU = 'demo-worker-liu';
export const HE = 'demo-staff-he';
export const TANG = 'demo-lead-tang';
export const XIE = 'demo-street-xie';
export const CAO = 'demo-handler-cao';
export const DENG = 'demo-operator-deng';
export const PENG = 'demo-auditor-peng';

export const COMMUNITY = '420205/003/001';
export const GRID = `${COMMUNITY}/g02`;
export const HOUSE = `${GRID}/b05`;

/** What a client sends is plain JSON: ids are not branded out there. */
type Plain<T> = T extends string
  ? string
  : T extends readonly (infer I)[]
    ? Plain<I>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;
type Input<N extends OperationName> = Plain<InputOf<N>>;

export const newKey = (): string => randomBytes(10).toString('hex');

/** The answer's data, or the refusal as an error that names its code. */
export const ask = async <N extends OperationName>(
  cloud: LocalCloud,
  openid: string,
  name: N,
  input: Input<N>,
  key = newKey(),
): Promise<OutputOf<N>> => {
  const answer = await cloud.call(openid, name, input, key);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as OutputOf<N>;
};

/** The code of a refusal, or `done`. */
export const codeOf = async (
  cloud: LocalCloud,
  openid: string | null,
  name: string,
  input: unknown,
  key = newKey(),
): Promise<string> => {
  const answer = await cloud.call(openid, name, input, key);
  return answer.ok ? 'done' : answer.error.code;
};

export const submit = (
  cloud: LocalCloud,
  over: Partial<Input<'requests.submit'>> = {},
  openid = LI,
): Promise<Changed> =>
  ask(cloud, openid, 'requests.submit', {
    category: 'facilities',
    words: '三单元二楼的楼道灯不亮',
    place: { territory: HOUSE },
    ...over,
  });

export const read = (cloud: LocalCloud, openid: string, requestId: string): Promise<RequestDetail> =>
  ask(cloud, openid, 'requests.get', { requestId });

/** A change with the revision that was just read. */
export const act = async <N extends OperationName>(
  cloud: LocalCloud,
  openid: string,
  name: N,
  { requestId, rev }: { requestId: string; rev: number },
  more: Omit<Input<N>, 'requestId' | 'rev'>,
): Promise<Changed> =>
  (await ask(cloud, openid, name, { requestId, rev, ...more } as unknown as Input<N>)) as Changed;

// the smallest JPEG that a browser shows
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** Uploads into the person's own folder, as the app does. */
export const photo = async (cloud: LocalCloud, openid: string): Promise<string> => {
  const { folder } = await ask(cloud, openid, 'community.signIn', {});
  return cloud.upload(openid, `${folder}/${newKey()}.jpg`, PIXEL, 'image/jpeg');
};

/** Submitted in the house and acknowledged by the worker of its grid. */
export const acknowledged = async (cloud: LocalCloud, category = 'care' as const): Promise<Changed> =>
  act(cloud, WANG, 'requests.acknowledge', await submit(cloud, { category }), {});

export const resolved = async (cloud: LocalCloud): Promise<Changed> =>
  act(cloud, WANG, 'requests.resolve', await acknowledged(cloud), { words: '已上门帮忙' });

export const verified = async (cloud: LocalCloud): Promise<Changed> =>
  act(cloud, HE, 'requests.verify', await resolved(cloud), { passed: true });
