import { View } from '@tarojs/components';
import type { Objection } from '#types/objection';
import { useAct } from '../../shared/offline/use-act';
import { Button } from '../../shared/ui/input/button';
import { settle } from '../disclosure.changes';

type Props = { objection: Objection; onDone: () => void; onEscalate: () => void };

/** What who asked may do: be content, or ask those who supervise to look. */
export function MyActions({ objection, onDone, onEscalate }: Props) {
  const { busy, act } = useAct(onDone);
  const { mine, state, overdue } = objection;
  const isAnswered = state === 'answered';
  if (!mine || !(isAnswered || (state === 'open' && overdue))) return null;
  return (
    <View className="dc-acts">
      <Button kind="sec" icon="scale" onTap={onEscalate}>
        申请核查
      </Button>
      {isAnswered && (
        <Button
          kind="sec"
          icon="check"
          loading={busy}
          onTap={() => void act(settle(objection), '谢谢，已办结')}
        >
          认可答复
        </Button>
      )}
    </View>
  );
}
