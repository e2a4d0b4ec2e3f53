import type { Anchor } from '../../cloudfunctions/audit/anchor.state';
import type { AnchorDay } from '../../cloudfunctions/audit/anchor-day.state';
import type { Finding } from '../../types/audit';
import type { InputOf, OperationName, OutputOf } from '../../types/contract';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import { requestIn, usual } from '../proof/world/stages';

type Name = Extract<OperationName, `audit.${string}`>;
export type Stored = {
  _id: string;
  rev: number;
  seals: string[];
  sealedOn: string;
  timeline: object[];
} & Record<string, unknown>;

export const doneBy = async (world: World, openid: string, operation: string, input: object) => {
  const answer = await world.cloud.call(openid, operation, input, newKey());
  if (!answer.ok) throw new Error(`${operation}: ${answer.error.code}`);
  return answer.data;
};

export const auditing = <N extends Name>(world: World, name: N, input: InputOf<N>) =>
  doneBy(world, cast.auditor.openid, name, input) as Promise<OutputOf<N>>;

export const read = async <T = Stored>(world: World, collection: string, id: string): Promise<T> => {
  const found = (await world.all<{ _id: string }>(collection)).find(({ _id }) => _id === id);
  if (!found) throw new Error(`${collection} ${id} is gone`);
  return found as T;
};

/** A change of the request as it is now. */
export const act = async (
  world: World,
  openid: string,
  operation: string,
  requestId: string,
  more: object,
) => {
  const { rev } = await read(world, 'requests', requestId);
  return doneBy(world, openid, operation, { requestId, rev, ...more });
};

/** A request that was there before its chain began, and what its worker did since. */
export const handled = async (world: World, serial: string): Promise<string> => {
  const request = requestIn.assigned({ serial, company: usual, crypto: world.crypto });
  await world.put({ requests: [request] });
  const worker = cast.handler.openid;
  await act(world, worker, 'requests.acknowledge', request._id, {});
  await act(world, worker, 'requests.addProgress', request._id, { words: '已到现场' });
  await act(world, worker, 'requests.addNote', request._id, { words: '材料明天到' });
  return request._id;
};

type Night = { data: { documents: number; anchors: number; sealed: number } };
export const night = async (world: World) => ((await world.cloud.runTimer('anchors')) as Night).data;
/** To the next day, and its night's work. */
export const nextNight = async (world: World) => {
  await world.cloud.advance('1d');
  return night(world);
};

export const anchorsIn = async (world: World, territory: string = COMMUNITY): Promise<Anchor[]> =>
  (await world.all<Anchor>('audit_anchors')).filter((anchor) => anchor.territory === territory);
export const daysIn = (world: World): Promise<AnchorDay[]> => world.all<AnchorDay>('audit_days');

const SPAN = { from: '2026-11-01', until: '2026-12-31' };
/** Every page of the community. */
export const territoryFindings = async (world: World): Promise<Finding[]> => {
  const findings: Finding[] = [];
  let cursor: string | null = null;
  do {
    const page: OutputOf<'audit.verifyTerritory'> = await auditing(world, 'audit.verifyTerritory', {
      territory: COMMUNITY as never,
      ...SPAN,
      cursor,
    });
    findings.push(...page.findings);
    cursor = page.next;
  } while (cursor !== null);
  return findings;
};
