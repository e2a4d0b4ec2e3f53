import { View } from '@tarojs/components';
import { useState } from 'react';
import { VISIT_RESULT_LABELS, VISIT_RESULTS, type VisitResult } from '#types/notices.labels';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Sheet } from '../../shared/ui/over/sheet';
import { type Building, householdAt } from './doors.view';

type Props = {
  building: Building;
  onClose: () => void;
  onRecord: (household: string, label: string, result: VisitResult) => void;
};

/** A door that nobody registered: it stands on no list, and is knocked at all the same. */
export function OtherDoor({ building, onClose, onRecord }: Props) {
  const [room, setRoom] = useState('');
  const [tried, setTried] = useState(false);
  const household = householdAt(building.building, room);
  const press = (result: VisitResult) => {
    setTried(true);
    if (household === null) return;
    onRecord(household, `${building.label} ${room}`, result);
    onClose();
  };
  return (
    <Sheet open title={`${building.label} · 名单外的人家`} onClose={onClose}>
      <Field
        label="单元和房号"
        hint="例：1-302，就是 1 单元 302"
        required
        {...(tried && household === null ? { error: '请写成 1-302 这样' } : {})}
      >
        <TextInput label="单元和房号" max={12} value={room} onChange={setRoom} placeholder="1-302" />
      </Field>
      <View className="nt-door__a">
        {VISIT_RESULTS.map((result) => (
          <Button key={result} kind="sec" onTap={() => press(result)}>
            {VISIT_RESULT_LABELS[result]}
          </Button>
        ))}
      </View>
    </Sheet>
  );
}
