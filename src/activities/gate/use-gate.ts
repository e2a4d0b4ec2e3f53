import { useState } from 'react';
import type { ActivitySummary } from '#types/activity-shapes';
import type { ErrorCode } from '#types/contract';
import type { Point } from '#types/place';
import { clockText } from '../../shared/format/dates';
import { errorText } from '../../shared/format/error-text';
import { failureText } from '../../shared/format/failure-text';
import type { Outcome, Waiting } from '../../shared/offline/queue.types';
import { useSend } from '../../shared/offline/use-send';
import { type Scan, signIn, signOut } from '../activities.changes';
import { whereAmI } from '../device/where';
import { DIRECTION_WORDS, type Direction, isQueued } from './gate.view';
import { knownRadius } from './radius';
import { isCodeOf, sceneIn } from './scene';

export type Said =
  | { kind: 'done' | 'queued'; words: string }
  /** `again`: the same scan, with where the phone is. */
  | { kind: 'refused'; words: string; again: { direction: Direction; scan: Scan } | null };

const refused = (code: ErrorCode): Said => ({ kind: 'refused', words: errorText(code), again: null });

type Passed = Outcome<'activities.signIn' | 'activities.signOut'>;

function sayingOf(outcome: Passed, direction: Direction, scan: Scan): Said {
  const what = `${clockText(scan.at)} ${DIRECTION_WORDS[direction]}`;
  if (outcome.kind === 'done') return { kind: 'done', words: `${what}成功` };
  if (outcome.kind === 'queued')
    return { kind: 'queued', words: `${what}已保存在手机上，有信号后自动发送，时间按现在算` };
  const again = outcome.error.code === 'PLACE_MISSING' && whereAmI ? { direction, scan } : null;
  return { kind: 'refused', words: failureText(outcome.error), again };
}

type Known = { activities: readonly ActivitySummary[]; waiting: readonly Waiting[]; onDone: () => void };

/** Through the gate with a code; the time is that of the scan, whenever it is sent. */
export function useGate({ activities, waiting, onDone }: Known) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);

  async function go(direction: Direction, scan: Scan) {
    setSaid(sayingOf(await send(direction === 'in' ? signIn(scan) : signOut(scan)), direction, scan));
    onDone();
  }

  const isPlaceAsked = (scene: string) =>
    activities.some(({ id }) => isCodeOf(scene, id) && knownRadius(id) !== null);

  const once = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    await work();
    setBusy(false);
  };

  return {
    busy,
    said,
    pass: (direction: Direction, text: string) =>
      once(async () => {
        const at = new Date().toISOString();
        const scene = sceneIn(text);
        if (scene === null) return setSaid(refused('CODE_FORGED'));
        if (isQueued(waiting, direction, scene))
          return setSaid({ kind: 'queued', words: '已经扫过了，有信号后自动发送，不用再扫' });
        const point: Point | null = isPlaceAsked(scene) && whereAmI ? await whereAmI() : null;
        return go(direction, { scene, at, point });
      }),
    again: (direction: Direction, scan: Scan) =>
      once(async () => go(direction, { ...scan, point: whereAmI ? await whereAmI() : null })),
  };
}
