import { epochOf, instantOf, MINUTE } from '#kernel/instant';
import { VOLUNTEER_CONSENT_VERSION } from '../../types/volunteers.labels';
import type { LocalCloud } from '../support/local-cloud';

export const COMMUNITY = '420205/003/001';
const LEADER = 'demo-building-lead-xu';
export const TITLE = '花坛浇水';

export type Came = { openid: string; name: string };
export const BY_CODE: Came = { openid: 'demo-resident-sun', name: '孙晓梅' };
export const BY_LIST: Came = { openid: 'demo-resident-zhou', name: '周文斌' };

/** The answer's data, or the refusal as the test's own failure. */
export const done = async <T>(
  cloud: LocalCloud,
  who: string,
  operation: string,
  input: object,
): Promise<T> => {
  const answer = await cloud.call(who, operation, input);
  if (!answer.ok)
    throw new Error(`${operation}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as T;
};

const QUARTER = 15 * MINUTE;
/** The next quarter of an hour that leaves time to publish: its gate is open already. */
const soon = (now: number): string => instantOf(Math.ceil((now + 5 * MINUTE) / QUARTER) * QUARTER);

export type Planned = { id: string; from: string; until: string };

/** A draft of one hour that begins soon. */
export const planned = async (cloud: LocalCloud): Promise<Planned> => {
  const { items } = await done<{ items: { id: string; name: string }[] }>(
    cloud,
    LEADER,
    'volunteers.listTeams',
    { within: COMMUNITY },
  );
  const from = soon(Date.now());
  const until = instantOf(epochOf(from) + 60 * MINUTE);
  const { activityId } = await done<{ activityId: string }>(cloud, LEADER, 'activities.draft', {
    teamId: items.find(({ name }) => name === '友邻志愿队')?.id,
    ...{ title: TITLE, words: '给楼前的花坛浇水。', kind: 'environment', dangerous: false, safeguards: {} },
    place: { territory: COMMUNITY, detail: '5号楼前' },
    posts: [{ name: '浇水', places: 5, from, until }],
  });
  return { id: activityId, from, until };
};

/** Registered where they were not, and signed up. */
export const join = async (cloud: LocalCloud, { openid }: Came, { id }: Planned): Promise<void> => {
  await cloud.call(openid, 'volunteers.register', {
    ...{ area: COMMUNITY, birthDate: '1988-03-05', consent: VOLUNTEER_CONSENT_VERSION },
  });
  await done(cloud, openid, 'activities.signUp', {
    activityId: id,
    post: 'p1',
    wait: false,
    risksRead: true,
  });
};
