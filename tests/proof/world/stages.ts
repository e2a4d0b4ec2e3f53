import { personIdOf, requestIdOf } from '#kernel/ids';
import { maskName, maskPhone } from '#kernel/masks';
import { checkDigit } from '#kernel/request-number';
import type { CryptoProvider } from '#platform/crypto';
import type { FileId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { assign } from '../../../cloudfunctions/requests/desk/assign.decide';
import { verify } from '../../../cloudfunctions/requests/desk/check.decide';
import { pause } from '../../../cloudfunctions/requests/desk/desk.decide';
import { acknowledge, resolve } from '../../../cloudfunctions/requests/handling/handling.decide';
import { contactRater, rate } from '../../../cloudfunctions/requests/rating/rating.decide';
import type { Officer, RequestDocument } from '../../../cloudfunctions/requests/request/request.state';
import { inventRequest, play } from '../../../cloudfunctions/requests/requests.demo';
import { cast } from './cast';
import { BEFORE, officerOf, type Somebody } from './people';
import { COMMUNITY, GRID } from './places';

/** Who stands how to what a play is about. */
export type Company = {
  reporter: Somebody;
  handler: Officer;
  /** Given to this person; `null`: to the grid. */
  assignee: Officer | null;
  /** Whom an operation on people is about; `null`: somebody of its own. */
  subject: Somebody | null;
};

export const usual: Company = {
  reporter: cast.reporter,
  handler: officerOf(cast.handler),
  assignee: null,
  subject: null,
};

export type Scene = { serial: string; company: Company; crypto: CryptoProvider };

const now = BEFORE;
const desk = officerOf(cast.staff);
// the reporters' own kind of matter: it needs no picture to be closed
const CATEGORY = 'care';
export const REPORT = '想请人陪老人去医院';

export const bucketFile = (owner: PersonId, name: string): FileId =>
  `cloud://yijianqing-local.796a-yijianqing-local-1250000000/requests/${owner}/${name}.jpg` as FileId;

/** Whoever has it once it is acknowledged: the person it was given to, or the worker of the grid. */
export const takerOf = ({ assignee, handler }: Company): Officer => assignee ?? handler;

let staged = 0;

/** Drawn numbers of one day collide among thousands; these count. */
const nextNumber = (): string => {
  staged += 1;
  const digits = `261120${String(staged).padStart(5, '0')}`;
  return `${digits.slice(0, 6)}-${digits.slice(6)}-${checkDigit(digits)}`;
};

const submittedAt = ({ serial, company, crypto }: Scene, territory: TerritoryId): RequestDocument => {
  const { openid, name, phone } = company.reporter;
  const reporterId = personIdOf(openid);
  const request = inventRequest(
    {
      _id: requestIdOf(reporterId, serial),
      reporterId,
      category: CATEGORY,
      words: REPORT,
      place: { territory, label: '甲社区 · 第2网格', point: null, detail: '' },
      photos: [bucketFile(reporterId, 'before')],
      reporter: {
        maskedName: maskName(name),
        maskedPhone: phone ? maskPhone(phone) : null,
        sealedName: crypto.seal(name),
        sealedPhone: phone ? crypto.seal(phone) : null,
      },
    },
    now,
  );
  return { ...request, number: nextNumber() };
};

const atDesk = (scene: Scene) => submittedAt(scene, COMMUNITY);

const assigned = (scene: Scene): RequestDocument => {
  const request = submittedAt(scene, GRID);
  const { assignee } = scene.company;
  return assignee === null
    ? request
    : play(request, assign, { by: desk, now, words: '', choice: { kind: 'person', person: assignee } });
};

const acknowledged = (scene: Scene) =>
  play(assigned(scene), acknowledge, { by: takerOf(scene.company), now });

const resolved = (scene: Scene): RequestDocument =>
  play(acknowledged(scene), resolve, {
    by: takerOf(scene.company),
    now,
    words: '已上门帮忙',
    photos: [bucketFile(takerOf(scene.company).personId, 'after')],
  });

const verified = (scene: Scene) =>
  play(resolved(scene), verify, { by: desk, now, passed: true, words: '', photos: [] });

const badlyRated = (scene: Scene): RequestDocument =>
  play(verified(scene), rate, {
    personId: personIdOf(scene.company.reporter.openid),
    now,
    level: 1,
    words: '来得太晚',
  });

const contacted = (scene: Scene) => play(badlyRated(scene), contactRater, { by: desk, now, words: '已回访' });

const paused = (scene: Scene): RequestDocument =>
  play(acknowledged(scene), pause, { by: desk, now, reason: 'weather', words: '下雨' });

/** Requests in every state that an operation begins with, made by the product's own decisions. */
export const requestIn = {
  atDesk,
  assigned,
  /** Where nobody in particular was chosen, somebody is at work already. */
  given: (scene: Scene) => (scene.company.assignee === null ? acknowledged(scene) : assigned(scene)),
  acknowledged,
  resolved,
  verified,
  badlyRated,
  contacted,
  paused,
};
export type RequestStage = keyof typeof requestIn;
