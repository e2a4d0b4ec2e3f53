import { useState } from 'react';
import { failureText } from '../../../shared/format/failure-text';
import { useSend } from '../../../shared/offline/use-send';
import { draft, edit } from '../lead.changes';
import { planOf } from './form.rules';
import type { PlanForm } from './form.types';

export type Target = { kind: 'new' } | { kind: 'draft'; id: string; rev: number };

/** Sends a plan; the id of the draft, `'queued'` where it waits for a signal, or `null` with what is wrong. */
export function useSave(target: Target) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(form: PlanForm): Promise<string | null> {
    if (busy) return null;
    setBusy(true);
    setProblem(null);
    const plan = planOf(form);
    const change = target.kind === 'new' ? draft(form.team ?? '', plan) : edit(target, plan);
    const outcome = await send(change);
    setBusy(false);
    if (outcome.kind === 'done') return outcome.data.activityId;
    if (outcome.kind === 'queued') return 'queued';
    setProblem(failureText(outcome.error));
    return null;
  }

  return { busy, problem, save };
}
