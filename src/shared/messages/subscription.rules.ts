import type { InputOf } from '#types/contract';
import { TEMPLATES, type Template } from '#types/templates.labels';

type Ids = Partial<Record<Template, string>>;
type Answers = InputOf<'community.recordSubscriptions'>['answers'];

const isTemplate = (name: string): name is Template => TEMPLATES.some((template) => template === name);

/** `request.progress=ID,request.task=ID` as the build is given it; a template without an id is not asked for. */
export function idsOf(setting: string): Ids {
  const pairs = setting.split(',').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.filter(([name, id]) => isTemplate(name ?? '') && id));
}

/** `accept`, `acceptWithAudio`, … are one message more; `ban` and `filter` are WeChat's doing, nobody's answer. */
const answerOf = (said: unknown): 'accept' | 'reject' | null => {
  if (typeof said !== 'string') return null;
  if (said.startsWith('accept')) return 'accept';
  return said === 'reject' ? 'reject' : null;
};

/** What WeChat answered for each id, in our words. */
export function answersOf(result: object, ids: Ids): Answers {
  const said = result as Record<string, unknown>;
  return TEMPLATES.flatMap((template) => {
    const answer = answerOf(said[ids[template] ?? '']);
    return answer ? [{ template, answer }] : [];
  });
}
