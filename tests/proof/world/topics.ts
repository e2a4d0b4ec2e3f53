import { personIdOf, requestIdOf } from '#kernel/ids';
import { DAY, dayOf, plusMs } from '#kernel/instant';
import { maskName } from '#kernel/masks';
import { decided } from '#kernel/moderated';
import type { Verdict } from '#kernel/moderation';
import type { PersonId } from '#types/ids';
import { type DoorsDocument, indexedDoors, surveyed } from '../../../cloudfunctions/topics/doors/door.state';
import { afterModeration } from '../../../cloudfunctions/topics/said/after-moderation.decide';
import { decide } from '../../../cloudfunctions/topics/steps/decision.decide';
import { setParties } from '../../../cloudfunctions/topics/steps/parties.decide';
import { screen } from '../../../cloudfunctions/topics/steps/screen.decide';
import { approve, call, record } from '../../../cloudfunctions/topics/steps/session.decide';
import type { Officer } from '../../../cloudfunctions/topics/topic/parts.state';
import type { TopicDocument } from '../../../cloudfunctions/topics/topic/topic.state';
import { atRest, inventTopic, played, supportedBy } from '../../../cloudfunctions/topics/topics.demo';
import { cast } from './cast';
import { BEFORE, officerOf } from './people';
import { COMMUNITY, FLAT, GRID, HOUSE } from './places';
import type { Scene } from './stages';

export const TOPICS = 'topics';
export const DOORS = 'topics_doors';

const LEAD = officerOf(cast.lead) satisfies Officer;
const STAFF = officerOf(cast.staff) satisfies Officer;
const NEIGHBOUR = personIdOf(cast.neighbour.openid);
/** Time enough for a notice and its meeting before the world begins. */
const LONG_BEFORE = plusMs(BEFORE, -20 * DAY);
const MEETING = plusMs(BEFORE, -10 * DAY);

const rested = (topic: TopicDocument): TopicDocument => atRest(topic, [], [], BEFORE).topic;

const proposed = (scene: Scene, authorId: PersonId, name: string, verdict: Verdict = 'pass') =>
  inventTopic(
    { serial: scene.serial, authorId, author: maskName(name), community: COMMUNITY, verdict },
    LONG_BEFORE,
  );

const byNeighbour = (scene: Scene) => proposed(scene, NEIGHBOUR, cast.neighbour.name);
const mine = (scene: Scene, verdict: Verdict = 'pass') => {
  const { openid, name } = scene.company.reporter;
  return proposed(scene, personIdOf(openid), name, verdict);
};
const supported = (topic: TopicDocument) => supportedBy(topic, topic.threshold, LONG_BEFORE);
const accepted = (topic: TopicDocument) =>
  played(topic, screen(topic, { by: LEAD, accepted: true, words: '关系大家', now: LONG_BEFORE }));
const named = (topic: TopicDocument) =>
  played(
    topic,
    setParties(topic, {
      by: STAFF,
      affected: [GRID],
      parties: [{ kind: 'property', name: '平安物业' }],
      now: LONG_BEFORE,
    }),
  );
const called = (topic: TopicDocument) =>
  played(
    topic,
    call(topic, {
      by: STAFF,
      now: LONG_BEFORE,
      venue: 'hall',
      place: '社区二楼',
      at: MEETING,
      agenda: '车位怎么排',
      urgent: '',
    }),
  );
const recorded = (topic: TopicDocument) =>
  played(
    topic,
    record(topic, {
      by: LEAD,
      now: MEETING,
      number: 1,
      held: true,
      words: '大家都同意先清消防通道',
      attendance: [
        { door: FLAT, party: null, name: '柳如烟' },
        { door: null, party: 0, name: '' },
      ],
    }),
  );
const approved = (topic: TopicDocument) =>
  played(topic, approve(topic, { by: STAFF, now: MEETING, number: 1 }));
const concluded = (topic: TopicDocument) =>
  played(
    topic,
    decide(topic, {
      by: LEAD,
      now: BEFORE,
      outcome: 'livelihood',
      agreement: 'consensus',
      words: '一户一位',
      votes: null,
      minority: [],
      unheard: '',
      tasks: [
        { words: '划线', owner: '交警大队', due: dayOf(plusMs(BEFORE, 20 * DAY)), category: 'parking' },
      ],
      requestIdOf: (number) => requestIdOf(LEAD.personId, `${topic._id} ${number}`),
    }),
  );

/** Topics in every state that an operation begins with, made by the product's own decisions. */
export const topicIn = {
  /** Proposed by a neighbour, for everybody to see. */
  collecting: (scene: Scene) => rested(byNeighbour(scene)),
  /** Proposed by whoever the scene calls its reporter. */
  mine: (scene: Scene) => rested(mine(scene)),
  held: (scene: Scene) => rested(mine(scene, 'review')),
  hidden: (scene: Scene) => {
    const topic = mine(scene, 'review');
    const act = decided(topic.text, '议题', { by: LEAD, show: false, words: '含有他人电话', now: BEFORE });
    return rested(played(topic, afterModeration(topic, act, BEFORE)));
  },
  screening: (scene: Scene) => rested(supported(mine(scene))),
  accepted: (scene: Scene) => rested(accepted(supported(mine(scene)))),
  named: (scene: Scene) => rested(named(accepted(supported(mine(scene))))),
  called: (scene: Scene) => rested(called(named(accepted(supported(mine(scene)))))),
  recorded: (scene: Scene) => rested(recorded(called(named(accepted(supported(mine(scene))))))),
  approved: (scene: Scene) => rested(approved(recorded(called(named(accepted(supported(mine(scene)))))))),
  decided: (scene: Scene) =>
    rested(concluded(approved(recorded(called(named(accepted(supported(mine(scene))))))))),
} satisfies Record<string, (scene: Scene) => TopicDocument>;
export type TopicStage = keyof typeof topicIn;

/** The house of the reporter, of which nobody was heard yet. */
export const doorsOf = (topic: TopicDocument): DoorsDocument => {
  const house = { _id: HOUSE, label: '第2网格 · 5号楼', households: 36 };
  const census = { found: [{ room: '1-302', heard: null }], people: [] };
  return indexedDoors({ ...surveyed(topic, null, house, census, BEFORE), choreAt: null, outbox: [] });
};
