import { topicIdOf } from '#kernel/ids';
import { plusMs } from '#kernel/instant';
import type { Verdict } from '#kernel/moderation';
import type { Result } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { TopicSource } from '#types/topics.labels';
import { type Census, type DoorsDocument, indexedDoors, surveyed } from './doors/door.state';
import { propose } from './steps/propose.decide';
import type { SupportDocument } from './support/support.state';
import { topicSettings } from './topic/topic.settings.state';
import { indexed, type TopicDocument } from './topic/topic.state';
import { wake } from './wake/wake.decide';

type Invented = {
  serial: string;
  authorId: PersonId;
  author?: string;
  source?: TopicSource;
  title?: string;
  words?: string;
  community: TerritoryId;
  place?: { territory: TerritoryId; label: string };
  households?: number;
  verdict?: Verdict;
};

/** A topic as `topics.propose` would have stored it under the usual rules. */
export const inventTopic = (
  {
    serial,
    authorId,
    author = '居民',
    source = 'residents',
    title = '楼下的停车怎么排',
    words = '晚上回来没有地方停，消防通道也被占了',
    community,
    place = { territory: community, label: '甲社区' },
    households = 300,
    verdict = 'pass',
  }: Invented,
  now: Instant,
): TopicDocument =>
  propose(
    {
      _id: topicIdOf(authorId, serial),
      ...{ source, title, words, place, authorId, author, households, verdict },
      within: community,
      requests: [],
      calendar: { holidays: [], workdays: [] },
      settings: topicSettings([]),
    },
    now,
  );

/** What a decision made of it, as an operation would have stored it; what nobody may do is a mistake of the story. */
export const played = <D extends { rev: number }>(before: D, next: Result<D, string>): D => {
  if (!next.ok) throw new Error(`the story does what nobody may: ${next.code}`);
  return { ...next.data, rev: before.rev + 1 };
};

/** The supporters are there: as the clock takes it on a moment later. */
export const supportedBy = (topic: TopicDocument, supports: number, now: Instant): TopicDocument => {
  const counted = indexed({ ...topic, tally: { ...topic.tally, supports } });
  return wake(counted, plusMs(now, 1))?.document ?? counted;
};

type Building = { _id: TerritoryId; label: string; households: number } & Census;

/** As the clock leaves it: every building surveyed, everything counted, every task opened, everybody told. */
export const atRest = (
  topic: TopicDocument,
  buildings: readonly Building[],
  supports: readonly SupportDocument[],
  now: Instant,
): { topic: TopicDocument; doors: DoorsDocument[]; supports: SupportDocument[] } => {
  const doors =
    topic.affected.length === 0 ? [] : buildings.map((each) => surveyed(topic, null, each, each, now));
  const sum = (field: 'buildings' | 'households' | 'known' | 'heard') =>
    doors.reduce((total, each) => total + each[field], 0);
  const [buildingCount, households, known, heard] = [
    sum('buildings'),
    sum('households'),
    sum('known'),
    sum('heard'),
  ];
  return {
    topic: indexed({
      ...topic,
      walk: null,
      tellings: [],
      tasks: topic.tasks.map((task) => ({ ...task, opened: true })),
      tally: {
        supports: Math.max(topic.tally.supports, supports.length),
        buildings: buildingCount,
        households,
        known,
        heard,
      },
      outbox: [],
    }),
    doors: doors.map((each) => indexedDoors({ ...each, choreAt: null, outbox: [] })),
    supports: supports.map((each) => ({ ...each, choreAt: null })),
  };
};
