import { View } from '@tarojs/components';
import type { TopicWork } from '#types/topic-shapes';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Cells } from '../../shared/ui/frame/cell';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { WordsField } from '../../shared/ui/input/words-field';
import { toast } from '../../shared/ui/over/toast';
import { communityOf, roomsIn } from '../scope.view';
import { type Attendance, type House, withHouse } from './attendance.view';

type HouseProps = { house: House; onChange: (rooms: string) => void };

/** How many doors were understood is said while they are typed. */
function HouseField({ house, onChange }: HouseProps) {
  const { building, label, rooms } = house;
  const count = roomsIn(building, rooms).length;
  const isWrong = rooms.trim() !== '' && count === 0;
  return (
    <Field
      label={`${label}到会的门牌`}
      {...(isWrong ? { error: '请按“单元-房号”写，例：1-302' } : count > 0 && { hint: `${count} 户` })}
    >
      <TextArea
        value={rooms}
        onChange={onChange}
        max={1000}
        placeholder="例：1-302、2-501"
        label={`${label}到会的门牌`}
      />
    </Field>
  );
}

type Props = { topic: TopicWork; value: Attendance; onChange: (more: Partial<Attendance>) => void };

/** Parties, doors building by building, and whoever else was there. */
export function AttendanceFields({ topic, value, onChange }: Props) {
  const { houses, parties, names } = value;
  const community = communityOf(topic.community);
  const choose = usePlaceChoice(({ territory, label }) => {
    if (communityOf(territory) !== community) return toast('请选本社区的楼', 'bad');
    onChange({ houses: withHouse(houses, territory, label) });
  });
  const toggle = (place: number, on: boolean) =>
    onChange({ parties: on ? [...parties, place] : parties.filter((each) => each !== place) });
  const setRooms = (building: string, rooms: string) =>
    onChange({ houses: houses.map((house) => (house.building === building ? { ...house, rooms } : house)) });
  return (
    <>
      {topic.parties.length > 0 && (
        <Cells title="到会的各方">
          {topic.parties.map(({ name }, place) => (
            <SwitchRow
              key={name}
              title={name}
              on={parties.includes(place)}
              onChange={(on) => toggle(place, on)}
            />
          ))}
        </Cells>
      )}
      {houses.map((house) => (
        <HouseField
          key={house.building}
          house={house}
          onChange={(rooms) => setRooms(house.building, rooms)}
        />
      ))}
      <View className="tp-more">
        <Button size="sm" kind="sec" icon="plus" onTap={() => choose('building', topic.where)}>
          {houses.length === 0 ? '选楼，登记到会住户' : '再选一幢楼'}
        </Button>
      </View>
      <WordsField
        label="其他到会的人"
        value={names}
        onChange={(next) => onChange({ names: next })}
        max={1000}
        placeholder="例：王师傅，李老师"
        hint="这里只留姓氏，全名在签到表上。"
      />
    </>
  );
}
