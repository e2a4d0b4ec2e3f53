import { leftText } from '../../format/dates';
import type { Tone } from '../tone';
import { Tag } from './tag';

type Props = {
  /** From the server, negative when passed; `null` when no clock runs. */
  workingDaysLeft: number | null;
  paused?: boolean;
  /** The official calendar does not reach that far yet. */
  provisional?: boolean;
};

function toneOf(left: number): Tone {
  if (left < 0) return 'bad';
  return left <= 1 ? 'warn' : 'info';
}

/** How much time is left, in working days. */
export function DueChip({ workingDaysLeft, paused = false, provisional = false }: Props) {
  if (paused) {
    return (
      <Tag tone="mute" icon="clock">
        计时已暂停
      </Tag>
    );
  }
  if (workingDaysLeft === null) return null;
  return (
    <Tag tone={toneOf(workingDaysLeft)} icon={workingDaysLeft < 0 ? 'warn' : 'clock'}>
      {`${leftText(workingDaysLeft)}${provisional ? '（暂定）' : ''}`}
    </Tag>
  );
}
