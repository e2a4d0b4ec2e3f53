import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { activities as planned } from '#types/activities';
import { ledger } from '#types/ledger';
import { signUps } from '#types/sign-ups';
import { activitiesCollection } from './activities.store';
import { exportLedger } from './ledger/export-ledger';
import { exportsCollection } from './ledger/exports.store';
import { getLedger } from './ledger/get-ledger';
import { cancelActivity } from './planning/cancel-activity';
import { draftActivity } from './planning/draft-activity';
import { editActivity } from './planning/edit-activity';
import { publishActivity } from './planning/publish-activity';
import { setActivityPlaces } from './planning/set-places';
import { markRoll } from './presence/mark-roll';
import { settleActivity } from './presence/settle-activity';
import { settlePresenceOf } from './presence/settle-presence';
import { showGateCode } from './presence/show-gate-code';
import { signInAtGate } from './presence/sign-in';
import { signOutAtGate } from './presence/sign-out';
import { answerAnOffer } from './sign-up/answer-an-offer';
import { signUpPerson } from './sign-up/sign-up-person';
import { withdrawPerson } from './sign-up/withdraw-person';
import { getActivity } from './view/get-activity';
import { getRoll } from './view/get-roll';
import { listActivities } from './view/list-activities';
import { listLedActivities } from './view/list-led-activities';
import { listMyActivities } from './view/list-my-activities';

/** What volunteers do together: planned, signed up for, attended, settled. */
export const activities: Slice<'activities'> = {
  name: 'activities',
  contract: { ...planned, ...signUps, ...ledger },
  operations: {
    draft: draftActivity,
    edit: editActivity,
    publish: publishActivity,
    setPlaces: setActivityPlaces,
    cancel: cancelActivity,
    list: listActivities,
    listMine: listMyActivities,
    listLed: listLedActivities,
    get: getActivity,
    roll: getRoll,
    signUp: signUpPerson,
    withdraw: withdrawPerson,
    answerOffer: answerAnOffer,
    gateCode: showGateCode,
    signIn: signInAtGate,
    signOut: signOutAtGate,
    mark: markRoll,
    settlePresence: settlePresenceOf,
    settle: settleActivity,
    ledger: getLedger,
    exportLedger,
  },
  collections: [activitiesCollection, exportsCollection],
  env: FIELD_KEYS,
  openapi: [],
  timeoutSeconds: 10,
  memoryMb: 256,
};
