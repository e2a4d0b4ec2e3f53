import { AUDIT_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { hourSheets } from '#types/hour-sheets';
import { hours as records } from '#types/hours';
import { hoursLedger } from '#types/hours-ledger';
import {
  askForCorrection,
  decideCorrection,
  declineCorrection,
  proposeCorrection,
} from './correction/change-record';
import { appraiseService, evaluateActivity } from './evaluation/evaluate-record';
import { hoursCollections } from './hours.public';
import { exportLedger } from './ledger/export-records';
import { checkSheet, listSheets, orderSheet, withdrawSheet } from './sheet/sheets';
import { getRecord, listOfActivity, listOpen, readMine } from './view/read-hours';

/** The time that volunteers gave: recorded, corrected by two, evaluated, shown on a sheet that anyone can check. */
export const hours: Slice<'hours'> = {
  name: 'hours',
  contract: { ...records, ...hourSheets, ...hoursLedger },
  operations: {
    mine: readMine,
    get: getRecord,
    listActivity: listOfActivity,
    listOpen,
    exportLedger,
    ask: askForCorrection,
    evaluate: evaluateActivity,
    propose: proposeCorrection,
    decline: declineCorrection,
    decide: decideCorrection,
    appraise: appraiseService,
    orderSheet,
    listSheets,
    withdrawSheet,
    check: checkSheet,
  },
  collections: hoursCollections,
  env: AUDIT_KEYS,
  openapi: [],
  timeoutSeconds: 10,
  memoryMb: 256,
};
