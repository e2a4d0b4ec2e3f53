import { FIELD_KEYS, PUBLIC_ADDRESS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { noticeDesk } from '#types/notice-desk';
import { noticeQuestions } from '#types/notice-questions';
import { noticeReach } from '#types/notice-reach';
import { notices as noticesRead } from '#types/notices';
import { approveNotice } from './desk/approve-notice';
import { attachFile } from './desk/attach-file';
import { correctNotice } from './desk/correct-notice';
import { createNotice } from './desk/create-notice';
import { discardNotice } from './desk/discard-notice';
import { getWork } from './desk/get-work';
import { listDesk } from './desk/list-desk';
import { pinNotice } from './desk/pin-notice';
import { publishNotice } from './desk/publish-notice';
import { saveNotice } from './desk/save-notice';
import { sendBackNotice } from './desk/send-back-notice';
import { withdrawNotice } from './desk/withdraw-notice';
import { getNotice } from './feed/get-notice';
import { getVersion } from './feed/get-version';
import { listFeed } from './feed/list-feed';
import { noticesCollections } from './notices.collections';
import { answerQuestion } from './questions/answer-question';
import { appealQuestion } from './questions/appeal-question';
import { askQuestion } from './questions/ask-question';
import { listMyQuestions } from './questions/list-my-questions';
import { listQuestions } from './questions/list-questions';
import { listToModerate } from './questions/list-to-moderate';
import { moderateQuestion } from './questions/moderate-question';
import { reportQuestion } from './questions/report-question';
import { countAudience } from './reach/count-audience';
import { getReach } from './reach/get-reach';
import { listKnocks } from './reach/list-knocks';
import { listRead } from './reach/list-read';
import { listUnreached } from './reach/list-unreached';
import { markRead } from './reach/mark-read';
import { recordVisit } from './reach/record-visit';

/** Notices (信息发布): written once, found by everybody they concern, asked about and answered once for all. */
export const notices: Slice<'notices'> = {
  name: 'notices',
  contract: { ...noticesRead, ...noticeDesk, ...noticeReach, ...noticeQuestions },
  operations: {
    listFeed,
    get: getNotice,
    getVersion,
    markRead,
    listRead,
    create: createNotice,
    save: saveNotice,
    attach: attachFile,
    publish: publishNotice,
    approve: approveNotice,
    sendBack: sendBackNotice,
    correct: correctNotice,
    withdraw: withdrawNotice,
    pin: pinNotice,
    discard: discardNotice,
    getWork,
    listDesk,
    countAudience,
    reach: getReach,
    listKnocks,
    listUnreached,
    recordVisit,
    ask: askQuestion,
    listQuestions,
    listMyQuestions,
    report: reportQuestion,
    appeal: appealQuestion,
    answer: answerQuestion,
    listToModerate,
    moderate: moderateQuestion,
  },
  collections: noticesCollections,
  env: [...FIELD_KEYS, PUBLIC_ADDRESS],
  // messages are sent by the clock; what people ask is checked as they ask
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 20,
  memoryMb: 256,
};
