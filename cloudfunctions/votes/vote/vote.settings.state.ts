import { givenNumber, type Layer, numberSetting } from '#kernel/settings';
import type { VoteRule } from '#types/vote-shapes';
import type { VoteKind } from '#types/votes.labels';

const BOUNDS = {
  /**
   * More than half present, more than half of those agree: the old 居委会组织法 Art. 10; the text of 2026 has to be read
   * before anybody cites it, so a district sets what holds.
   */
  meetingQuorumPercent: { fallback: 50, least: 1, most: 99 },
  meetingMajorityPercent: { fallback: 50, least: 1, most: 99 },
  /** Matters are told three days ahead (field rules of deliberation), 24 hours where a district says so. */
  meetingNoticeHours: { fallback: 72, least: 24, most: 720 },
  /** Below it the numbers of a secret vote could tell who voted what. Our own. */
  leastSecret: { fallback: 5, least: 2, most: 100 },
  /** Before it closes, who has not voted is reminded, once. Our own. */
  reminderHours: { fallback: 24, least: 1, most: 168 },
};

/** What the territory's path decided when the vote was drafted. */
export type VoteSettings = {
  quorumPercent: number;
  majorityPercent: number;
  source: VoteRule['source'];
  noticeHours: number;
  leastSecret: number;
  reminderHours: number;
};

/** @param layers what each territory on the path has set under `votes`, the district first; the smaller wins */
export const voteSettings = (layers: readonly Layer[]): VoteSettings => {
  const of = (key: keyof typeof BOUNDS) => numberSetting(layers, key, BOUNDS[key]);
  const isSet = (['meetingQuorumPercent', 'meetingMajorityPercent'] as const).some(
    (key) => givenNumber(layers, key, BOUNDS[key]) !== undefined,
  );
  return {
    quorumPercent: of('meetingQuorumPercent'),
    majorityPercent: of('meetingMajorityPercent'),
    source: isSet ? 'setting' : 'default',
    noticeHours: of('meetingNoticeHours'),
    leastSecret: of('leastSecret'),
    reminderHours: of('reminderHours'),
  };
};

/** Only a decision of the residents' meeting has a quorum and a majority here. */
export const ruleFor = (
  kind: VoteKind,
  { quorumPercent, majorityPercent, source }: VoteSettings,
): VoteRule =>
  kind === 'meeting'
    ? { quorumPercent, majorityPercent, source }
    : { quorumPercent: null, majorityPercent: null, source: 'default' };
