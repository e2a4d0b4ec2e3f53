import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { parentOf } from '#kernel/territory';
import type { PersonId, PostId } from '#types/ids';
import { POST_KIND_LABELS } from '#types/posts.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { PostDocument } from './post.state';

/** 办理结果通知: what somebody said, what came of it, when. */
export const tellPerson = (
  person: PersonId,
  { post, words }: { post: PostId; words: string },
  tip: string,
  now: Instant,
): MessageDraft => ({
  template: 'notice.reply',
  to: { person },
  page: `posts/pages/detail/index?id=${post}`,
  fields: { thing1: thing(words), thing2: thing(tip), time3: minuteOf(now) },
});

/** The number under which colleagues speak of it: the first letters of its id. */
const numberOf = (id: PostId): string => id.slice(2, 10).toUpperCase();

const tellOffice = (post: PostDocument, role: Role, territory: TerritoryId, tip: string): MessageDraft => ({
  template: 'request.task',
  to: { role, territory },
  page: `posts/pages/work/index?id=${post._id}`,
  fields: {
    character_string1: numberOf(post._id),
    thing2: thing(`百姓说事·${POST_KIND_LABELS[post.kind]}`),
    thing3: thing(post.place.label),
    time4: minuteOf(post.deadline?.dueAt ?? post.at),
    thing5: thing(tip),
  },
});

export const tellDesk = (post: PostDocument, tip: string): MessageDraft[] => [
  tellOffice(post, 'community_staff', post.within, tip),
  tellOffice(post, 'community_lead', post.within, tip),
];
export const tellStreet = (post: PostDocument, tip: string): MessageDraft[] => {
  const street = parentOf(post.within);
  return street === null ? [] : [tellOffice(post, 'street_coordinator', street, tip)];
};
