import { AUDIT_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { disclosure as contract } from '#types/disclosure';
import { disclosureRights } from '#types/disclosure-rights';
import { readCalendar } from './calendar/read-calendar';
import { disclosureCollections } from './disclosure.collections';
import { createItem } from './item/create-item';
import { getItem, getVersion, getWork, listDesk, listItems } from './item/read-item';
import { publishItem, sendBackItem, withdrawItem } from './item/review-item';
import { correctItem, discardItem, saveItem, submitItem } from './item/write-item';
import {
  answerObjection,
  concludeObjection,
  escalateObjection,
  reportObjection,
  screenObjection,
  settleObjection,
} from './objection/change-objection';
import { raiseObjection } from './objection/raise-objection';
import { listMyObjections, listObjections, listToAnswer, listToScreen } from './objection/read-objections';

/** 居务公开: what a residents' committee has to disclose, when, and what residents may ask of it. */
export const disclosure: Slice<'disclosure'> = {
  name: 'disclosure',
  contract: { ...contract, ...disclosureRights },
  operations: {
    create: createItem,
    save: saveItem,
    submit: submitItem,
    publish: publishItem,
    sendBack: sendBackItem,
    correct: correctItem,
    withdraw: withdrawItem,
    discard: discardItem,
    list: listItems,
    get: getItem,
    getWork,
    getVersion,
    listDesk,
    object: raiseObjection,
    answer: answerObjection,
    escalate: escalateObjection,
    settle: settleObjection,
    conclude: concludeObjection,
    screen: screenObjection,
    report: reportObjection,
    listObjections,
    listMyObjections,
    listToAnswer,
    listToScreen,
    calendar: readCalendar,
  },
  collections: disclosureCollections,
  env: AUDIT_KEYS,
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 20,
  memoryMb: 256,
};
