import { type Actor, holdsAbove, officeFor } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { TopicAction } from '#types/topics.labels';
import { isHeld, openSession } from './topic/next.state';
import type { Officer } from './topic/parts.state';
import { CORRECTABLE, type TopicDocument } from './topic/topic.state';

/** Who speaks in the name of a community and above it. */
const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
/** Party organisation and committee, and those above them: they take a topic up and conclude it. */
const LEADS: readonly Role[] = ['community_lead', 'street_coordinator', 'district_operator'];
const READERS: readonly Role[] = [...STAFF, 'auditor'];
const VISITORS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

type Placed = Pick<TopicDocument, 'within'>;
type Authored = Pick<TopicDocument, 'within' | 'authorId'>;

export const isAuthor = (
  actor: Pick<Actor, 'personId'>,
  { authorId }: Pick<TopicDocument, 'authorId'>,
): boolean => actor.personId === authorId;

export const mayWorkIn = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, STAFF, within);
export const mayReadDesk = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, READERS, within);
export const mayWork = (actor: Actor, { within }: Placed): boolean => mayWorkIn(actor, within);
export const mayDecide = (actor: Actor, { within }: Placed): boolean => holdsAbove(actor, LEADS, within);
export const mayVisit = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, VISITORS, within);

/** Nobody screens or moderates what they proposed themselves. */
export const mayScreen = (actor: Actor, topic: Authored): boolean =>
  !isAuthor(actor, topic) && mayDecide(actor, topic);
export const mayModerate = (actor: Actor, topic: Authored): boolean =>
  !isAuthor(actor, topic) && mayWork(actor, topic);

const isQueued = ({ text }: TopicDocument): boolean =>
  text.state === 'held' || text.reports.length > 0 || (text.appeal !== null && !text.appeal.settled);

type May = (actor: Actor, topic: TopicDocument) => boolean;
const staffWhile =
  (...statuses: TopicDocument['status'][]): May =>
  (actor, topic) =>
    mayWork(actor, topic) && topic.text.state === 'shown' && statuses.includes(topic.status);

const talking = staffWhile('deliberating');
const carrying = staffWhile('decided');
const hasOpenTask = ({ tasks }: TopicDocument): boolean => tasks.some((task) => !task.done);

const ACTIONS: Record<TopicAction, May> = {
  screen: (actor, topic) => mayScreen(actor, topic) && staffWhile('screening')(actor, topic),
  parties: staffWhile('parties', 'deliberating'),
  call: (actor, topic) => talking(actor, topic) && openSession(topic) === null,
  record: (actor, topic) => talking(actor, topic) && openSession(topic) !== null,
  approve: (actor, topic) => {
    const minutes = openSession(topic)?.minutes;
    return talking(actor, topic) && minutes != null && minutes.by.personId !== actor.personId;
  },
  plan: talking,
  decide: (actor, topic) =>
    talking(actor, topic) &&
    mayDecide(actor, topic) &&
    topic.sessions.some(isHeld) &&
    openSession(topic) === null,
  feedback: (actor, topic) => carrying(actor, topic) && hasOpenTask(topic),
  close: (actor, topic) => carrying(actor, topic) && !hasOpenTask(topic),
  correct: (actor, topic) => mayDecide(actor, topic) && staffWhile(...CORRECTABLE)(actor, topic),
  moderate: (actor, topic) => mayModerate(actor, topic) && isQueued(topic),
};

export const workActions = (actor: Actor, topic: TopicDocument): TopicAction[] =>
  (Object.keys(ACTIONS) as TopicAction[]).filter((action) => ACTIONS[action](actor, topic));

/** For what a policy let through by an office. */
export const asOfficer = (actor: Actor, { within }: Placed): Officer => {
  const office = officeFor(actor, STAFF, within);
  if (!office) throw new Error('an action of an office by somebody without one');
  return { personId: actor.personId, name: actor.name, role: office.role };
};
