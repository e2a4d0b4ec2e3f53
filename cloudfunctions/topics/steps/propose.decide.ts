import { beginModeration, type Verdict } from '#kernel/moderation';
import type { Instant } from '#types/time';
import { step } from '../topic/step.state';
import { tellDesk } from '../topic/topic.messages';
import { thresholdOf } from '../topic/topic.settings.state';
import { indexed, type TopicDocument } from '../topic/topic.state';

export type Proposal = Pick<
  TopicDocument,
  | '_id'
  | 'source'
  | 'title'
  | 'words'
  | 'place'
  | 'within'
  | 'authorId'
  | 'author'
  | 'requests'
  | 'calendar'
  | 'settings'
> & {
  /** Of the place it concerns. */
  households: number;
  verdict: Verdict;
  /** Staff took it up from a post: no more support is needed. */
  raised?: boolean;
};

/** Residents look for support first; what staff bring goes to the screening. */
const beginning = ({ source, settings, households, raised = false }: Proposal) => {
  const isCollecting = source === 'residents' && !raised;
  return {
    status: isCollecting ? ('collecting' as const) : ('screening' as const),
    threshold: isCollecting ? thresholdOf(settings, households) : 0,
  };
};

export const propose = (proposal: Proposal, now: Instant): TopicDocument => {
  const { households: _counted, verdict, raised: _raised, ...kept } = proposal;
  const topic = indexed({
    ...kept,
    ...beginning(proposal),
    rev: 1,
    keys: [],
    at: now,
    since: now,
    text: beginModeration(verdict),
    alarm: 'quiet',
    screening: null,
    affected: [],
    parties: [],
    sessions: [],
    decision: null,
    tasks: [],
    closing: null,
    announcements: [],
    walk: null,
    tellings: [],
    tally: { supports: 0, buildings: 0, households: 0, known: 0, heard: 0 },
    voices: [],
    timeline: [],
    outbox: [],
  });
  const tip = topic.text.state === 'shown' ? '新议题，请审议是否列入' : '新议题待审核，请先看内容';
  const isTask = topic.status === 'screening' || topic.text.state !== 'shown';
  return step(topic, now, {
    set: {},
    event: { kind: 'proposed', by: topic.authorId, words: '' },
    tell: (next) => (isTask ? tellDesk(next, tip) : []),
  });
};
