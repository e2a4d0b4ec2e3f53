import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import type { Instant } from '#types/time';
import type { Statement } from './statement.state';

/** 办理结果通知: what somebody said, what was decided about it, when. */
export const tellAuthor = (
  { person, opinion, words }: Pick<Statement, 'person' | 'opinion' | 'words'>,
  tip: string,
  now: Instant,
): MessageDraft => ({
  template: 'notice.reply',
  to: { person },
  page: `opinions/pages/detail/index?id=${opinion}`,
  fields: { thing1: thing(words), thing2: thing(tip), time3: minuteOf(now) },
});

/** 工单 to the desk: a statement waits for somebody to look at it. */
export const tellDesk = ({ _id, within, under, words, at }: Omit<Statement, 'queueKeys' | 'wakeAt'>) =>
  (['community_staff', 'community_lead'] as const).map(
    (role): MessageDraft => ({
      template: 'request.task',
      to: { role, territory: within },
      page: `opinions/pages/desk/index?within=${encodeURIComponent(within)}`,
      fields: {
        character_string1: _id.slice(2, 10).toUpperCase(),
        thing2: thing(`大家怎么看·${under}`),
        thing3: thing(words),
        time4: minuteOf(at),
        thing5: thing('说法待审核，请先看内容'),
      },
    }),
  );
