import { View } from '@tarojs/components';
import { VISIT_RESULT_LABELS, VISIT_RESULTS, type VisitResult } from '#types/notices.labels';
import { Button } from '../../shared/ui/input/button';
import type { IconName } from '../../shared/ui/show/icons';
import { Tag } from '../../shared/ui/show/tag';
import type { Mark } from '../../shared/ui/tone';

const ICON: Record<VisitResult, IconName> = { visited: 'house', phoned: 'phone', relayed: 'people' };

type Props = { label: string; mark: Mark; done: boolean; onRecord: (result: VisitResult) => void };

/** One door and three large buttons: in a stairwell that is all there is time for. */
export function DoorCard({ label, mark, done, onRecord }: Props) {
  return (
    <View className="nt-door">
      <View className="nt-door__h">
        <View className="nt-door__l">{label}</View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      {!done && (
        <View className="nt-door__a">
          {VISIT_RESULTS.map((result) => (
            <Button
              key={result}
              kind="sec"
              icon={ICON[result]}
              label={`${label} ${VISIT_RESULT_LABELS[result]}`}
              onTap={() => onRecord(result)}
            >
              {VISIT_RESULT_LABELS[result]}
            </Button>
          ))}
        </View>
      )}
    </View>
  );
}
