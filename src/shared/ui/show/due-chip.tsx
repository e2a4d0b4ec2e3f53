import { leftText } from '../../format/dates';
import type { Tone } from '../tone';
import { Tag } from './tag';

type Props = {
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

/** How much time is left, in working days. */
export function DueChip({ workingDaysLeft, overdue = false, paused = false, provisional = false }: Props) {
  if (paused) {
    return (
      <Tag tone="mute" icon="clock">
        计时已暂停
      </Tag>
    );
  }
  if (workingDaysLeft === null) return null;
  const tone = toneOf(workingDaysLeft, overdue);
  return (
    <Tag tone={tone} icon={tone === 'bad' ? 'warn' : 'clock'}>
      {`${leftText(workingDaysLeft, overdue)}${provisional ? '（暂定）' : ''}`}
    </Tag>
  );
}
