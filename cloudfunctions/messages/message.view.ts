import type { Message } from '#types/messages';
import { TEMPLATE_LABELS } from '#types/templates.labels';
import type { Instant } from '#types/time';
import type { MessageDocument } from './message.state';

type Labels = Partial<Record<string, (typeof TEMPLATE_LABELS)[keyof typeof TEMPLATE_LABELS]>>;
const known: Labels = TEMPLATE_LABELS;

/** A template that is no longer in use still shows what it said. */
export const messageView = (
  { _id, template, fields, page, at, state }: MessageDocument,
  readUntil: Instant | null,
): Message => {
  const shown = known[template];
  return {
    id: _id,
    title: shown?.title ?? '消息提醒',
    lines: Object.entries(fields).map(([name, text]) => ({ label: shown?.fields[name] ?? '', text })),
    page,
    at,
    state,
    isNew: readUntil === null || at > readUntil,
  };
};
