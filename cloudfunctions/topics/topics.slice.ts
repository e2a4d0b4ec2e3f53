import { AUDIT_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { topicDesk } from '#types/topic-desk';
import { topicDoors } from '#types/topic-doors';
import { topics as contract } from '#types/topics';
import { interviewDoor, listSilent } from './doors/hear-the-silent';
import { appealTopic, moderateTopic, reportTopic } from './said/moderate-topic';
import { proposeTopic } from './steps/propose-topic';
import {
  approveMinutes,
  callSession,
  correctTopic,
  decideTopic,
  feedBack,
  nameParties,
  recordSession,
  screenTopic,
  writePlan,
} from './steps/take-steps';
import { withdrawTopic } from './steps/withdraw-topic';
import { supportTopic } from './support/support-topic';
import { exportMine } from './topic/export-mine';
import { listLinked } from './topic/list-linked';
import { getTopic, getWork, listDesk, listTopics } from './topic/read-topics';
import { topicsCollections } from './topics.collections';

/** 协商议事: what a community deliberates on in six steps, and what comes of it. */
export const topics: Slice<'topics'> = {
  name: 'topics',
  contract: { ...contract, ...topicDesk, ...topicDoors },
  operations: {
    propose: proposeTopic,
    list: listTopics,
    get: getTopic,
    exportMine,
    listLinked,
    support: supportTopic,
    withdraw: withdrawTopic,
    report: reportTopic,
    appeal: appealTopic,
    listDesk,
    getWork,
    moderate: moderateTopic,
    screen: screenTopic,
    setParties: nameParties,
    call: callSession,
    record: recordSession,
    approve: approveMinutes,
    plan: writePlan,
    decide: decideTopic,
    feedback: feedBack,
    correct: correctTopic,
    listSilent,
    interview: interviewDoor,
  },
  collections: topicsCollections,
  env: AUDIT_KEYS,
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 20,
  memoryMb: 256,
};
