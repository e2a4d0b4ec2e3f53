import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { parentOf } from '#kernel/territory';
import type { PersonId, TopicId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Announcement } from './parts.state';
import type { TopicDocument } from './topic.state';

type Named = { topic: TopicId; title: string };

const pageOf = (id: TopicId): string => `topics/pages/detail/index?id=${id}`;

/** 办理结果通知: what it is about, what came of it, when. */
export const tellPerson = (
  person: PersonId,
  { topic, title }: Named,
  tip: string,
  now: Instant,
): MessageDraft => ({
  template: 'notice.reply',
  to: { person },
  page: pageOf(topic),
  fields: { thing1: thing(title), thing2: thing(tip), time3: minuteOf(now) },
});

/** 活动通知 for a meeting, so that when and where stand in fields of their own. */
export const announceTo = (
  person: PersonId,
  named: Named,
  { tip, session }: Announcement,
  now: Instant,
): MessageDraft =>
  session === null
    ? tellPerson(person, named, tip, now)
    : {
        template: 'activity.notice',
        to: { person },
        page: pageOf(named.topic),
        fields: {
          thing1: thing(named.title),
          time2: minuteOf(session.meetAt),
          thing3: thing(session.place),
          thing4: thing(tip),
        },
      };

/** The number under which colleagues speak of it: the first letters of its id. */
const numberOf = (id: TopicId): string => id.slice(2, 10).toUpperCase();

const tellOffice = (topic: TopicDocument, role: Role, territory: TerritoryId, tip: string): MessageDraft => ({
  template: 'request.task',
  to: { role, territory },
  page: `topics/pages/work/index?id=${topic._id}`,
  fields: {
    character_string1: numberOf(topic._id),
    thing2: thing(`协商议题·${topic.title}`),
    thing3: thing(topic.place.label),
    time4: minuteOf(topic.next?.dueAt ?? topic.at),
    thing5: thing(tip),
  },
});

export const tellDesk = (topic: TopicDocument, tip: string): MessageDraft[] => [
  tellOffice(topic, 'community_staff', topic.within, tip),
  tellOffice(topic, 'community_lead', topic.within, tip),
];
export const tellStreet = (topic: TopicDocument, tip: string): MessageDraft[] => {
  const street = parentOf(topic.within);
  return street === null ? [] : [tellOffice(topic, 'street_coordinator', street, tip)];
};
export const tellAuthor = (topic: TopicDocument, tip: string, now: Instant): MessageDraft =>
  tellPerson(topic.authorId, { topic: topic._id, title: topic.title }, tip, now);
