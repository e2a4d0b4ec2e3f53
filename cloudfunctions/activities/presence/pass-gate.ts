import { done, type Result } from '#kernel/result';
import type { Ask, Call } from '#platform/operation';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import { loadByPrefix } from '../activities.store';
import type { Activity } from '../activity/activity.state';
import type { Passed, Scan } from './gate.decide';
import { readGateCode } from './gate-code.state';

type Asking = Ask<'activities.signIn' | 'activities.signOut'>;
type Loaded = { document: Activity; shownAt: Scan['shownAt'] };

/** The activity that the code names and when the gate showed it; a code that nobody of us made names none. */
export const loadByCode = async ({ ports, input, personId }: Asking): Promise<Loaded | null> => {
  const code = readGateCode(ports.crypto().blindIndex, input.scene);
  const loaded = code && (await loadByPrefix(ports, code.idPrefix, personId));
  return loaded && { ...loaded, shownAt: code.shownAt };
};

export const isForged = (scene: string, ports: Pick<Ports, 'crypto'>): boolean =>
  readGateCode(ports.crypto().blindIndex, scene) === null;

export const ownerOf = ({ personId }: { personId: PersonId }): PersonId => personId;

type Moved = Pick<Call<'activities.signIn' | 'activities.signOut'>, 'input' | 'personId' | 'now'>;

/** Both ways through the gate differ in the move alone. */
export const passed =
  <Code extends string>(move: (activity: Activity, scan: Scan) => Result<Passed, Code>) =>
  ({ document, shownAt }: Loaded, { input, personId, now }: Moved) => {
    const outcome = move(document, { personId, shownAt, at: input.at, point: input.point, now });
    if (!outcome.ok) return outcome;
    const { amendment, span } = outcome.data;
    return done({ amendment, answer: { activityId: document._id, from: span.from, until: span.until } });
  };
