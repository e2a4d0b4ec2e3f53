import {
  FINDING_LABELS,
  type Finding,
  OBJECTION_KIND_LABELS,
  type ObjectionKind,
} from '#types/disclosure.labels';
import type { ItemWork } from '#types/disclosure-item';
import type { ReportReason } from '#types/moderation.labels';
import type { Objection } from '#types/objection';
import type { Change } from '../shared/offline/queue.types';
import { item } from './disclosure.client';

type Seen = Pick<ItemWork, 'id' | 'rev' | 'title'>;
const target = ({ id, rev }: Seen) => ({ itemId: id, rev });
const raised = ({ id, rev }: Objection) => ({ objectionId: id, rev });

export const submit = (seen: Seen): Change<'disclosure.submit'> => ({
  name: 'disclosure.submit',
  input: target(seen),
  label: `提交复核：${seen.title}`,
});
export const publish = (seen: Seen): Change<'disclosure.publish'> => ({
  name: 'disclosure.publish',
  input: target(seen),
  label: `同意公开：${seen.title}`,
});
export const discard = (seen: Seen): Change<'disclosure.discard'> => ({
  name: 'disclosure.discard',
  input: target(seen),
  label: `删除草稿：${seen.title}`,
});
export const sendBack = (seen: Seen, words: string): Change<'disclosure.sendBack'> => ({
  name: 'disclosure.sendBack',
  input: { ...target(seen), words },
  label: `退回修改：${seen.title}`,
});
export const withdraw = (seen: Seen, words: string): Change<'disclosure.withdraw'> => ({
  name: 'disclosure.withdraw',
  input: { ...target(seen), words },
  label: `撤回公开：${seen.title}`,
});

export const object = (id: string, kind: ObjectionKind, words: string): Change<'disclosure.object'> => ({
  name: 'disclosure.object',
  input: { itemId: item(id), kind, words },
  label: `居务公开${OBJECTION_KIND_LABELS[kind]}`,
});
export const answer = (objection: Objection, words: string): Change<'disclosure.answer'> => ({
  name: 'disclosure.answer',
  input: { ...raised(objection), words },
  label: `答复：${objection.itemTitle}`,
});
export const escalate = (objection: Objection, words: string): Change<'disclosure.escalate'> => ({
  name: 'disclosure.escalate',
  input: { ...raised(objection), words },
  label: `申请核查：${objection.itemTitle}`,
});
export const settle = (objection: Objection): Change<'disclosure.settle'> => ({
  name: 'disclosure.settle',
  input: raised(objection),
  label: `认可答复：${objection.itemTitle}`,
});
export const conclude = (
  objection: Objection,
  finding: Finding,
  words: string,
): Change<'disclosure.conclude'> => ({
  name: 'disclosure.conclude',
  input: { ...raised(objection), finding, words },
  label: `核查结论：${FINDING_LABELS[finding]}`,
});
export const report = (objection: Objection, reason: ReportReason): Change<'disclosure.report'> => ({
  name: 'disclosure.report',
  input: { objectionId: objection.id, reason },
  label: '举报一条提问',
});
export const screen = (objection: Objection, show: boolean, words: string): Change<'disclosure.screen'> => ({
  name: 'disclosure.screen',
  input: { ...raised(objection), show, words },
  label: `${show ? '公开' : '不公开'}一条提问`,
});
