import { MAX_MINUTES } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Cells } from '../../shared/ui/frame/cell';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { isBuilding, partsIn, roomsIn } from '../scope.view';
import { changeOf } from '../topics.changes';
import { at } from '../topics.client';
import { after, type SheetProps } from './sheet.types';

type Form = { held: boolean; words: string; rooms: string; names: string; parties: number[] };

const attendanceOf = ({ rooms, names, parties }: Form, where: string) => [
  ...(isBuilding(where) ? roomsIn(where, rooms) : []).map((door) => ({
    door: at(door),
    party: null,
    name: '',
  })),
  ...parties.map((party) => ({ door: null, party, name: '' })),
  ...partsIn(names).map((name) => ({ door: null, party: null, name })),
];

/** Who was there and what was said; or why nobody met. */
export function RecordSheet(props: SheetProps) {
  const { topic } = props;
  const [open] = topic.sessions.filter(({ state }) => state === 'called' || state === 'recorded');
  const number = open?.number ?? 0;
  const form = useSendForm<Form>(`topic-record:${topic.id}:${number}`, {
    held: true,
    words: topic.draft?.minutes ?? '',
    rooms: '',
    names: '',
    parties: [],
  });
  const { held, words, rooms, names, parties } = form.value;
  const change = changeOf('topics.record', '登记纪要', topic, {
    number,
    held,
    words: words.trim(),
    attendance: held ? attendanceOf(form.value, topic.where) : [],
  });
  const toggle = (place: number, on: boolean) =>
    form.set({ parties: on ? [...parties, place] : parties.filter((each) => each !== place) });
  return (
    <FormSheet
      title={`第 ${number} 次协商会`}
      submit={held ? '登记，交同事审定' : '登记没有开成'}
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, isBlank(words), after(props, '已登记'))}
    >
      <Cells>
        <SwitchRow title="会开成了" on={held} onChange={(next) => form.set({ held: next })} />
      </Cells>
      {held && (
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
          {isBuilding(topic.where) && (
            <WordsField
              label="到会住户的门牌"
              value={rooms}
              onChange={(next) => form.set({ rooms: next })}
              max={1000}
              placeholder="例：1-302、2-501"
            />
          )}
          <WordsField
            label="其他到会的人"
            value={names}
            onChange={(next) => form.set({ names: next })}
            max={1000}
            placeholder="例：王师傅，李老师"
            hint="这里只留姓氏，全名在签到表上。"
          />
        </>
      )}
      <WordsField
        label={held ? '纪要' : '为什么没有开成'}
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={MAX_MINUTES}
        placeholder={held ? '大家说了什么，同意什么，还有什么不同意' : '例：物业临时有事，改到下周'}
        hint={held ? '审定后公开，不能再改。请不要写电话、身份证号。' : '大家都会收到通知。'}
        required
        tried={form.tried}
        missing="请写几句话"
      />
    </FormSheet>
  );
}
