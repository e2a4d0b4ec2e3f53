import { personIdOf, requestIdOf } from '#kernel/ids';
import { dayOf, startOfDay } from '#kernel/instant';
import type { PersonId, RequestId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Census } from '../topics/doors/door.state';
import { interview } from '../topics/doors/interview.decide';
import { decide, plan } from '../topics/steps/decision.decide';
import { feedback } from '../topics/steps/feedback.decide';
import { setParties } from '../topics/steps/parties.decide';
import { screen } from '../topics/steps/screen.decide';
import { approve, call, record } from '../topics/steps/session.decide';
import { supportOf } from '../topics/support/support.state';
import type { Officer } from '../topics/topic/parts.state';
import { indexed, type TopicDocument } from '../topics/topic/topic.state';
import { atRest, inventTopic, played, supportedBy } from '../topics/topics.demo';
import { after } from './moments';
import { LI_HOUSE, YOUAI } from './personas';
import type { Plot } from './tellers';
import { BENCHES, LIFT, PARKING } from './words/topics';

const HE: Officer = { personId: personIdOf('demo-staff-he'), name: '何静怡', role: 'community_staff' };
const TANG: Officer = { personId: personIdOf('demo-lead-tang'), name: '唐振华', role: 'community_lead' };
const LEAD = 'demo-lead-tang';
const LI = personIdOf('demo-resident-li');
const ZHAO = personIdOf('demo-resident-zhao');
const XU = personIdOf('demo-building-lead-xu');

const HOUSE = { territory: LI_HOUSE, label: '第2网格 · 5号楼' };
const door = (room: string): TerritoryId => `${LI_HOUSE}/${room}` as TerritoryId;

/** Days before now, in office hours whatever the hour of the demo. */
const ago =
  (now: Instant) =>
  (days: number, minutes = 0): Instant =>
    after(now, -24 * days + minutes / 60);
type Ago = ReturnType<typeof ago>;

/** When people have time to meet. */
const afternoon = (day: Instant): Instant => after(startOfDay(dayOf(day)), 15);

const begun = (
  { title, words, proposedDaysAgo }: { title: string; words: string; proposedDaysAgo: number },
  authorId: PersonId,
  author: string,
  at: Ago,
  where = { place: { territory: LI_HOUSE, label: `友爱街社区 · ${HOUSE.label}` }, households: 36 },
): TopicDocument =>
  inventTopic(
    {
      serial: `demo ${title}`,
      authorId,
      author,
      title,
      words,
      community: YOUAI,
      ...where,
    },
    at(proposedDaysAgo),
  );

const admitted = (topic: TopicDocument, words: string, now: Instant): TopicDocument =>
  played(topic, screen(topic, { by: TANG, accepted: true, words, now }));

const withParties = (
  topic: TopicDocument,
  parties: TopicDocument['parties'],
  now: Instant,
): TopicDocument => {
  const named = played(topic, setParties(topic, { by: HE, affected: [LI_HOUSE], parties, now }));
  return indexed({ ...named, affected: [HOUSE] });
};

type Met = (typeof PARKING)['sessions'][number];

const met = (topic: TopicDocument, told: Met, at: Ago): TopicDocument => {
  const number = topic.sessions.length + 1;
  const { venue, place, agenda, minutes, rooms, parties, daysAgo } = told;
  const meeting = afternoon(at(daysAgo));
  const called = played(
    topic,
    call(topic, { by: HE, now: at(daysAgo + 5), venue, place, at: meeting, agenda, urgent: '' }),
  );
  const attendance = [
    ...rooms.map((room) => ({ door: door(room), party: null, name: '' })),
    ...parties.map((party) => ({ door: null, party, name: '' })),
  ];
  const recorded = played(
    called,
    record(called, { by: HE, now: after(meeting, 3), number, held: true, words: minutes, attendance }),
  );
  const approved = played(recorded, approve(recorded, { by: TANG, now: at(daysAgo - 1), number }));
  if (!('plan' in told)) return approved;
  return played(approved, plan(approved, { by: HE, now: at(daysAgo - 1, 60), ...told.plan }));
};

const taskId = (topic: TopicId, number: number): RequestId =>
  requestIdOf(personIdOf(LEAD), `${topic} ${number}`);

const carriedOut = (topic: TopicDocument, at: Ago, now: Instant): TopicDocument => {
  const { decision, tasks, closing } = PARKING;
  const decided = played(
    topic,
    decide(topic, {
      by: TANG,
      now: at(decision.daysAgo),
      outcome: 'livelihood',
      agreement: decision.agreement,
      words: decision.words,
      votes: decision.votes,
      minority: decision.minority,
      unheard: '',
      tasks: tasks.map(({ words, owner }) => ({
        words,
        owner,
        due: dayOf(at(20)),
        category: 'parking' as const,
      })),
      requestIdOf: (number) => taskId(topic._id, number),
    }),
  );
  const done = tasks.reduce(
    (before, task, place) =>
      played(
        before,
        feedback(before, { by: HE, now: at(24 - place), words: task.done, task: place + 1, finished: true }),
      ),
    decided,
  );
  const words = closing.words;
  const closed = played(
    done,
    feedback(done, { by: TANG, now: at(closing.daysAgo), words, task: null, finished: true }),
  );
  return now < closed.at ? done : closed;
};

const ROOMS = ['1-101', '1-302', '1-402', '2-501'];
const roomOf = (household: TerritoryId): string => household.split('/').at(-1) ?? '';

/** Who lives in the house, and what each door has done about the topic so far. */
const censusOf = ({ sessions }: TopicDocument, supports: readonly { household: TerritoryId }[]): Census => ({
  found: [
    ...ROOMS.map((room) => ({ room, heard: null })),
    ...supports.map(({ household }) => ({ room: roomOf(household), heard: 'supported' as const })),
    ...sessions
      .flatMap(({ minutes }) => minutes?.attendance ?? [])
      .flatMap(({ door: there }) => (there ? [{ room: roomOf(there), heard: 'attended' as const }] : [])),
  ],
  people: [LI, ZHAO, XU],
});

const supporters = (topic: TopicDocument, at: Instant) =>
  (
    [
      ['1-302', LI],
      ['2-501', ZHAO],
    ] as const
  ).map(([room, by]) => supportOf(topic._id, door(room), by, at));

const settle = (topic: TopicDocument, supports: ReturnType<typeof supporters>, now: Instant) => {
  const house = { _id: LI_HOUSE, label: HOUSE.label, households: 36, ...censusOf(topic, supports) };
  return atRest(topic, [house], supports, now);
};

const parking = (at: Ago, now: Instant) => {
  const proposed = begun(PARKING, ZHAO, '赵**', at);
  const supports = supporters(proposed, at(PARKING.proposedDaysAgo - 1));
  const taken = supportedBy(proposed, supports.length, at(PARKING.proposedDaysAgo - 2));
  const accepted = admitted(taken, PARKING.screening, at(90));
  const named = withParties(accepted, PARKING.parties, at(88));
  const talked = PARKING.sessions.reduce<TopicDocument>((topic, told) => met(topic, told, at), named);
  return settle(carriedOut(talked, at, now), supports, now);
};

const lift = (at: Ago, now: Instant) => {
  const { session, voice } = LIFT;
  const proposed = begun(LIFT, XU, '徐**', at);
  const supports = supporters(proposed, at(LIFT.proposedDaysAgo - 1));
  const taken = supportedBy(proposed, supports.length, at(LIFT.proposedDaysAgo - 2));
  const accepted = admitted(taken, LIFT.screening, at(20));
  const named = withParties(accepted, LIFT.parties, at(18));
  const { venue, place, agenda } = session;
  const meeting = afternoon(at(-session.daysAhead));
  const called = played(
    named,
    call(named, { by: HE, now: at(session.calledDaysAgo), venue, place, at: meeting, agenda, urgent: '' }),
  );
  const told = settle(called, supports, now);
  const [doors] = told.doors;
  if (!doors) throw new Error('nobody is concerned by it');
  const visit = { by: personIdOf('demo-worker-wang'), outcome: 'spoke' as const, consent: true };
  const heard = played(doors, interview(doors, { ...visit, ...voice, now: at(1) }));
  const day = dayOf(at(1));
  const voices = [{ id: `${day} ${doors._id} 0`, day, words: voice.words, place: doors.label }];
  return {
    ...told,
    doors: [{ ...heard, choreAt: null }],
    topic: indexed({ ...told.topic, voices, tally: { ...told.topic.tally, heard: heard.heard } }),
  };
};

const benches = (at: Ago, now: Instant) => {
  const proposed = begun(BENCHES, LI, '李**', at, {
    place: { territory: YOUAI, label: '友爱街社区' },
    households: 0,
  });
  const supports = supporters(proposed, at(BENCHES.proposedDaysAgo - 1)).slice(1);
  const counted = indexed({
    ...proposed,
    tally: { ...proposed.tally, supports: supports.length },
  });
  return settle(counted, supports, now);
};

/** The requests that the tasks of what was decided became, long settled by now. */
export const topicPlots = (now: Instant): Plot[] => {
  const { _id } = begun(PARKING, ZHAO, '赵**', ago(now));
  return PARKING.tasks.map(({ words, owner, days }, place) => ({
    key: `${_id} ${place + 1}`,
    openid: LEAD,
    place: LI_HOUSE,
    category: 'parking',
    words: `${words}（协商议题“${PARKING.title}”的落实任务，${owner}负责）`,
    detail: '',
    picture: null,
    days,
    scenario: 'praised',
  }));
};

/** What the neighbours of one house deliberate on: all of one story, one on its way, one that looks for support. */
export const demoTopics = (now: Instant) => {
  const at = ago(now);
  const all = [parking(at, now), lift(at, now), benches(at, now)];
  return {
    topics: all.map(({ topic }) => topic),
    topics_supports: all.flatMap(({ supports }) => supports),
    topics_doors: all.flatMap(({ doors }) => doors),
  };
};
