import type { RatingLevel, RefusalReason } from '#types/requests.labels';
import { acts } from './acts';
import type { Scene } from './scene';
import type { Step } from './story';
import * as common from './words/common';

/** How a request goes on after it was submitted. */
export type Scenario = (scene: Scene) => Step[];

const office = (hours: number, act: Step['act']): Step => ({ hours, rhythm: 'office', act });
const home = (hours: number, act: Step['act']): Step => ({ hours, rhythm: 'home', act });

const taken: Scenario = ({ cast, random }) => [office(random.whole(1, 9), acts.acknowledge(cast.worker))];

const progressed: Scenario = (scene) => {
  const { cast, random, say, pick } = scene;
  const note = office(1, acts.note(cast.worker, pick(common.NOTES)));
  return [
    ...taken(scene),
    office(random.whole(1, 6), acts.progress(cast.worker, say('progress'))),
    ...(random.chance(0.25) ? [note] : []),
  ];
};

const done: Scenario = ({ cast, random, say, after }) => [
  office(random.whole(3, 40), acts.resolve(cast.worker, say('results'), after(cast.worker))),
];

const passed: Scenario = ({ cast, random, pick }) => [
  office(random.whole(2, 22), acts.check(cast.desk, true, pick(common.CHECKED))),
];

const failed: Scenario = ({ cast, random, pick }) => [
  office(random.whole(2, 16), acts.check(cast.desk, false, pick(common.FAILED))),
];

const ratedWith =
  (level: RatingLevel | null): Scenario =>
  ({ cast, random, pick, level: draw }) => {
    const given = level ?? draw();
    const words = pick(common.RATED[given]);
    return [home(random.whole(1, 60), acts.rate(cast.resident, given, words))];
  };

const waits =
  (hours: number): Scenario =>
  ({ cast }) => [office(hours, acts.acknowledge(cast.worker))];

const inOrder =
  (...parts: Scenario[]): Scenario =>
  (scene) =>
    parts.flatMap((part) => part(scene));

const slowly: Scenario = ({ cast, random, say }) => [
  office(random.whole(40, 70), acts.progress(cast.worker, say('progress'))),
];

const refusedFor =
  (reason: RefusalReason & keyof typeof common.REFUSED): Scenario =>
  ({ cast, random }) => [office(random.whole(2, 20), acts.refuse(cast.desk, reason, common.REFUSED[reason]))];

const withdrawn: Scenario = ({ cast, random, pick }) => [
  home(random.whole(1, 14), acts.withdraw(cast.resident, pick(common.WITHDRAWN))),
];

const urged: Scenario = ({ cast, random }) => [home(random.whole(26, 50), acts.urge(cast.resident))];

const pausedFor =
  (reason: keyof typeof common.PAUSED): Scenario =>
  ({ cast, random }) => [office(random.whole(2, 20), acts.pause(cast.desk, reason, common.PAUSED[reason]))];

const resumed: Scenario = ({ cast, random }) => [office(random.whole(40, 100), acts.resume(cast.desk))];

const followedUp: Scenario = ({ cast, random, pick }) => [
  office(random.whole(1, 8), acts.contact(cast.desk, pick(common.CONTACTED))),
];

const rectified: Scenario = ({ cast, random, pick }) => [
  office(random.whole(20, 70), acts.rectify(cast.desk, pick(common.RECTIFIED))),
];

const reopened: Scenario = ({ cast, random, pick }) => [
  home(random.whole(20, 100), acts.reopen(cast.resident, pick(common.REOPENED))),
];

const handedOn: Scenario = ({ cast, random, pick }) => [
  office(
    random.whole(2, 10),
    acts.assign(cast.desk, { kind: 'person', person: cast.department }, pick(common.HANDED_ON)),
  ),
];

const accepted: Scenario = ({ cast, random }) => [office(random.whole(1, 6), acts.accept(cast.desk))];

const toWorker: Scenario = ({ cast, random }) => [
  office(random.whole(1, 5), acts.assign(cast.desk, { kind: 'person', person: cast.worker })),
];

const byDepartment =
  (scenario: Scenario): Scenario =>
  (scene) =>
    scenario({ ...scene, cast: { ...scene.cast, worker: scene.cast.department } });

const finished = inOrder(progressed, done, passed);
const badly = (level: 1 | 2): Scenario => inOrder(finished, ratedWith(level));

export const scenarios = {
  untouched: () => [],
  taken,
  progressed,
  resolved: inOrder(progressed, done),
  waitsForRating: finished,
  rated: inOrder(finished, ratedWith(null)),
  praised: inOrder(finished, ratedWith(5)),
  quick: inOrder(taken, done, passed, ratedWith(null)),
  tookLong: inOrder(waits(100), slowly, done, passed, ratedWith(3)),
  overdue: inOrder(waits(30)),
  checkedTwice: inOrder(taken, done, failed, done, passed, ratedWith(4)),
  returned: inOrder(taken, done, failed),
  badlyRated: badly(2),
  contacted: inOrder(badly(1), followedUp),
  rectified: inOrder(badly(2), followedUp, rectified, ratedWith(4)),
  reopened: inOrder(finished, ratedWith(3), reopened),
  doneAgain: inOrder(finished, reopened, taken, done, passed, ratedWith(4)),
  refusedOutOfScope: refusedFor('out_of_scope'),
  refusedJudicial: refusedFor('judicial'),
  refusedConcluded: refusedFor('concluded'),
  refusedUnclear: refusedFor('unclear'),
  withdrawn,
  withdrawnLate: inOrder(taken, withdrawn),
  urged: inOrder(urged, taken),
  urgedOnly: urged,
  pausedForParts: inOrder(taken, pausedFor('procurement')),
  pausedForWeather: inOrder(taken, pausedFor('weather')),
  pausedOnce: inOrder(taken, pausedFor('awaiting_resident'), resumed, done, passed, ratedWith(null)),
  handedOn: inOrder(handedOn, byDepartment(inOrder(taken, done, passed, ratedWith(null)))),
  withDepartment: inOrder(handedOn, byDepartment(taken)),
  accepted,
  givenByDesk: inOrder(accepted, toWorker),
  doneByDesk: inOrder(accepted, toWorker, taken, done, passed, ratedWith(null)),
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
