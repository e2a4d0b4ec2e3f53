import { useState } from 'react';
import type { FileId } from '#types/ids';
import { callOperation } from '../../shared/api/call';
import { newRequestKey } from '../../shared/api/request-key';
import { uploadPhoto } from '../../shared/api/upload-photo';
import { failureText } from '../../shared/format/failure-text';
import { at, item } from '../disclosure.client';
import { amountOf } from './amount.rules';
import type { Form } from './form.types';

export type Target =
  | { kind: 'new'; community: string }
  | { kind: 'draft' | 'correction'; id: string; rev: number };
type Saved = { ok: true; itemId: string } | { ok: false; problem: string };

const NOT_UPLOADED = '照片没有上传成功。请检查网络后再保存，已填写的内容都还在。';

const contentOf = async ({ title, words, amounts, photos, kept }: Form) => ({
  title: title.trim(),
  words: words.trim(),
  amounts: amounts.map(amountOf),
  photos: [
    ...kept.map(({ fileId }) => fileId as FileId),
    ...(await Promise.all(photos.map((path) => uploadPhoto('disclosure', path)))).map((id) => id as FileId),
  ],
});

async function save(target: Target, form: Form, key: string): Promise<Saved> {
  const content = await contentOf(form);
  const send = () => {
    if (target.kind === 'new') {
      const heading = { community: at(target.community), class: form.class ?? 'matter', period: form.period };
      return callOperation('disclosure.create', { ...heading, ...content }, key);
    }
    const seen = { itemId: item(target.id), rev: target.rev };
    return target.kind === 'draft'
      ? callOperation('disclosure.save', { ...seen, ...content }, key)
      : callOperation('disclosure.correct', { ...seen, ...content, note: form.note.trim() }, key);
  };
  const reply = await send();
  return reply.ok
    ? { ok: true, itemId: reply.data.itemId }
    : { ok: false, problem: failureText(reply.error) };
}

/** Not for the queue: whoever writes has to see that it was saved. One key for one intent, however often it is tried. */
export function useWrite(target: Target | null) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newRequestKey);
  async function write(form: Form): Promise<string | null> {
    if (busy || target === null) return null;
    setBusy(true);
    setProblem(null);
    const saved = await save(target, form, `${key}_${target.kind === 'new' ? 0 : target.rev}`).catch(
      (): Saved => ({ ok: false, problem: NOT_UPLOADED }),
    );
    setBusy(false);
    if (saved.ok) return saved.itemId;
    setProblem(saved.problem);
    return null;
  }
  return { busy, problem, write };
}
