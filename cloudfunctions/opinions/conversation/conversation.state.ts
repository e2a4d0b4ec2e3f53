import type { OpinionId, TopicId } from '#types/ids';
import type { Instant } from '#types/time';
import type { OpinionSettings } from '../opinions.settings.state';
import type { Officer, Part } from '../part.state';

export type Conversation = Part<'conversation'> & {
  _id: OpinionId;
  /** `友爱街社区` */
  place: string;
  title: string;
  question: string;
  by: Officer;
  at: Instant;
  /** It ends by itself: nothing has to be changed for that. */
  until: Instant;
  closed: { by: Officer; words: string; at: Instant } | null;
  topicId: TopicId | null;
  settings: OpinionSettings;
  /** When its map is looked at next; `null`: it was, after the end. */
  mapAt: Instant | null;
};

export const isOpen = ({ until }: Pick<Conversation, 'until'>, now: Instant): boolean => now < until;
