import * as v from 'valibot';
import { messageId } from './ids';
import { MESSAGE_STATES } from './messages.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { instant } from './time';

const message = v.strictObject({
  id: messageId,
  /** Its name at WeChat, and what it said there, line by line. */
  title: v.string(),
  lines: v.array(v.strictObject({ label: v.string(), text: v.string() })),
  /** The page it opens, with its query; without a leading slash, as WeChat has it. */
  page: v.string(),
  at: instant,
  state: v.picklist(MESSAGE_STATES),
  /** It came after what was read last. */
  isNew: v.boolean(),
});
export type Message = v.InferOutput<typeof message>;

export const messages = {
  'messages.listMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    /** The newest first. */
    output: pageOf(message),
    who: 'anyone, what was sent to them',
    errors: [],
  }),
  'messages.markRead': operation({
    kind: 'change',
    input: v.strictObject({
      /** When the newest message came that was shown. */
      until: instant,
    }),
    output: v.strictObject({ unread: v.number() }),
    who: 'anyone who is known here, for themselves',
    errors: [],
  }),
};
