import { digitsOf, personIdOf } from '#kernel/ids';
import { maskPhone } from '#kernel/masks';
import { PEOPLE } from '#kernel/person';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import { TEMPLATES } from '#types/templates.labels';
import type { TerritoryId } from '#types/territory';
import { withIdCode } from '../../../cloudfunctions/community/office/id-code.decide';
import { appoint } from '../../../cloudfunctions/community/office/office.decide';
import { claimResidence } from '../../../cloudfunctions/community/residence/residence.decide';
import { cast } from '../world/cast';
import { BEFORE, NOW, personOf, type Somebody } from '../world/people';
import { COMMUNITY, GRID, HOUSE } from '../world/places';
import type { Scene } from '../world/stages';
import type { Play, Plays, Staged } from './play';

const NOBODY = `p_${'0'.repeat(20)}`;
const HOUSEHOLD = `${HOUSE}/3-301` as TerritoryId;
const PHONE = '13900008800';

const withoutPerson: Play['missing'] = (input) => ({ ...input, personId: NOBODY });

/** Whom it is about: somebody made for this scene, or the caller. */
const subjectOf = ({ serial, company }: Scene): Somebody =>
  company.subject ?? { openid: `subject-${serial}`, name: '申请人', posts: [] };

const personId = (scene: Scene) => personIdOf(subjectOf(scene).openid);

const claim = (scene: Scene): Staged => {
  const phone = { sealed: scene.crypto.seal(PHONE), masked: maskPhone(PHONE) };
  const subject = subjectOf(scene);
  const home = { name: subject.name, household: HOUSEHOLD, label: '甲社区 · 5号楼', phone };
  const person = claimResidence(personOf(subject, scene.crypto), home, BEFORE);
  return {
    documents: { [PEOPLE]: [person] },
    input: { personId: person._id, household: HOUSEHOLD, confirmed: true },
    target: { collection: PEOPLE, id: person._id },
  };
};

const office = { role: 'grid_worker', territory: GRID } as const;

const appointed = (scene: Scene): Staged => {
  const person = personOf(subjectOf(scene), scene.crypto);
  const terms = { ...office, label: '甲社区 · 第2网格', until: null, workPhone: null };
  const result = appoint(person, terms, personIdOf('founder'), BEFORE);
  if (!result.ok) throw new Error(result.code);
  return {
    documents: { [PEOPLE]: [result.data] },
    input: { personId: person._id, ...office },
    target: { collection: PEOPLE, id: person._id },
  };
};

const candidate = (scene: Scene): Staged => ({
  documents: { [PEOPLE]: [personOf(subjectOf(scene), scene.crypto)] },
  input: { personId: personId(scene), ...office },
  target: { collection: PEOPLE, id: personId(scene) },
});

/** Somebody who holds nothing shows their code. */
const showing = (scene: Scene): Staged => {
  const person = withIdCode(personOf(subjectOf(scene), scene.crypto), digitsOf(scene.serial, 8), NOW);
  return {
    documents: { [PEOPLE]: [person] },
    input: { code: person.idCode.digits },
    target: { collection: PEOPLE, id: person._id },
  };
};

const open = (input: Record<string, unknown>): Play => ({
  caller: 'reporter',
  about: 'grid',
  stage: () => ({ documents: {}, input, target: null }),
});

const showsPerson: Play['shows'] = (data, { target }) =>
  (data as { items: { personId: string }[] }).items.some((item) => item.personId === target?.id);

export const communityPlays: Plays<'community'> = {
  'community.signIn': open({}),
  'community.listPlaces': open({ below: GRID }),
  'community.listCommunities': open({}),
  'community.mapOf': open({ community: COMMUNITY }),
  'community.gridCard': { ...open({ grid: GRID }), missing: () => ({ grid: `${COMMUNITY}/g99` }) },
  'community.bindResidence': {
    ...open({ name: '新来的居民', building: HOUSE, room: '1-402' }),
    phoneCode: true,
  },
  'community.recordSubscriptions': open({ answers: [{ template: TEMPLATES[0], answer: 'accept' }] }),
  'community.listResidenceClaims': {
    caller: 'colleague',
    about: 'grid',
    stage: (scene) => ({ ...claim(scene), input: { limit: 50 } }),
    shows: showsPerson,
  },
  'community.confirmResidence': { caller: 'colleague', about: 'grid', stage: claim, missing: withoutPerson },
  'community.listWorkers': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => ({ ...appointed(scene), input: { within: COMMUNITY } }),
    shows: showsPerson,
  },
  'community.showCode': { ...open({}), caller: 'neighbour' },
  'community.findByCode': {
    caller: 'lead',
    about: 'grid',
    stage: showing,
    missing: () => ({ code: '00000000' }),
  },
  'community.appoint': { caller: 'lead', about: 'grid', stage: candidate, missing: withoutPerson },
  'community.dismiss': { caller: 'lead', about: 'grid', stage: appointed, missing: withoutPerson },
  'community.stopAccount': {
    caller: 'lead',
    about: 'grid',
    stage: (scene) => {
      const { documents, target } = appointed(scene);
      return { documents, target, input: { personId: target?.id, from: BEFORE, words: '账号被盗' } };
    },
    missing: withoutPerson,
  },
  'community.declareGroups': { ...open({ groups: ['elders'] }), caller: 'neighbour' },
  'community.follow': { ...open({ community: COMMUNITY }), caller: 'neighbour' },
  'community.getMyData': open({}),
  'community.decidePrivacy': open({ version: PRIVACY_VERSION, decision: 'accepted' }),
  'community.correctName': { ...open({ name: cast.neighbour.name }), caller: 'neighbour' },
  'community.correctPhone': { ...open({}), caller: 'neighbour', phoneCode: true },
  // nobody else in the book is looked for under this name
  'community.closeAccount': { ...open({}), caller: 'neighbour' },
};
