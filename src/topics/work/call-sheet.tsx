import { View } from '@tarojs/components';
import { VENUE_LABELS, VENUES, type Venue } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { changeOf } from '../topics.changes';
import { MomentRow } from './pickers';
import { after, type SheetProps } from './sheet.types';

const VENUE_OPTIONS = VENUES.map((value) => ({ value, title: VENUE_LABELS[value] }));

type Form = { venue: Venue; place: string; day: string; time: string; agenda: string; urgent: string };
const EMPTY: Form = { venue: 'council', place: '', day: '', time: '15:00', agenda: '', urgent: '' };

/** Those affected are told ahead: what about, where and when. */
export function CallSheet(props: SheetProps) {
  const { topic } = props;
  const form = useSendForm<Form>(`topic-call:${topic.id}`, EMPTY);
  const { venue, place, day, time, agenda, urgent } = form.value;
  const missing = isBlank(place) || day === '' || isBlank(agenda);
  const meeting = day === '' ? new Date(0) : new Date(`${day}T${time}:00+08:00`);
  const change = changeOf('topics.call', '召集协商会', topic, {
    venue,
    place: place.trim(),
    at: meeting.toISOString(),
    agenda: agenda.trim(),
    urgent: urgent.trim(),
  });
  const error = (wrong: boolean, words: string) => (form.tried && wrong ? { error: words } : {});
  return (
    <FormSheet
      title="通报并召集协商会"
      submit="发出通报"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, missing, after(props, '通报已发出'))}
    >
      <Field label="在哪个平台议" required>
        <Segmented
          options={VENUE_OPTIONS}
          value={venue}
          onChange={(next) => form.set({ venue: next })}
          label="平台"
        />
      </Field>
      <Field label="地点" required {...error(isBlank(place), '请写明地点')}>
        <TextInput
          value={place}
          onChange={(next) => form.set({ place: next })}
          max={60}
          label="地点"
          placeholder="例：社区二楼议事室"
        />
      </Field>
      <Field
        label="时间"
        required
        hint={`一般提前 ${topic.notice.days} 天；紧急的提前 ${topic.notice.urgentHours} 小时并写明原因。`}
        {...error(day === '', '请选日期')}
      >
        <View className="tp-pair">
          <MomentRow
            mode="date"
            label="日期"
            value={day}
            placeholder="请选日期"
            onChange={(next) => form.set({ day: next })}
          />
          <MomentRow
            mode="time"
            label="几点"
            value={time}
            placeholder="请选时间"
            onChange={(next) => form.set({ time: next })}
          />
        </View>
      </Field>
      <WordsField
        label="议程"
        value={agenda}
        onChange={(next) => form.set({ agenda: next })}
        max={400}
        placeholder="例：车位怎么分，外来车辆怎么管"
        required
        tried={form.tried}
        missing="请写明商量什么"
      />
      <WordsField
        label="紧急原因（不紧急不用写）"
        value={urgent}
        onChange={(next) => form.set({ urgent: next })}
        max={200}
        placeholder="例：水管爆裂，今晚要定"
      />
    </FormSheet>
  );
}
