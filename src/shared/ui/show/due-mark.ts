import { leftText } from '../../format/dates';
import type { Mark, Tone } from '../tone';

export type Due = {
  /** From the server, negative when passed; `null` when no clock runs. */
  workingDaysLeft: number | null;
  /** The server's word: on a rest day after the limit no working day has passed yet. */
  overdue?: boolean;
  paused?: boolean;
  /** The official calendar does not reach that far yet. */
  provisional?: boolean;
};

function toneOf(left: number, overdue: boolean): Tone {
  if (overdue || left < 0) return 'bad';
  return left <= 1 ? 'warn' : 'info';
}

/** How much time is left, in working days; nothing where no clock runs. */
export function dueMark({
  workingDaysLeft,
  overdue = false,
  paused = false,
  provisional = false,
}: Due): Mark | null {
  if (paused) return { tone: 'mute', icon: 'clock', words: '计时已暂停' };
  if (workingDaysLeft === null) return null;
  const tone = toneOf(workingDaysLeft, overdue);
  const words = `${leftText(workingDaysLeft, overdue)}${provisional ? '（暂定）' : ''}`;
  return { tone, icon: tone === 'bad' ? 'warn' : 'clock', words };
}
