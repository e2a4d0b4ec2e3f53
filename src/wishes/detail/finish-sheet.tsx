import type { InputOf } from '#types/contract';
import type { WishDetail } from '#types/wishes';
import { MAX_WISH_REASON } from '#types/wishes.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { dayText } from '../../shared/format/dates';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { dayFrom } from '../ask/ask.rules';
import { finish } from '../wishes.changes';
import { MinutesField } from './minutes-field';
import type { SheetProps } from './sheets.types';

const MOST_DAYS = 30;

/** From today back to the day of the claim. */
const daysSince = (claimedAt: string | undefined, now: number) => {
  const first = claimedAt ? dayFrom(Date.parse(claimedAt), 0) : dayFrom(now, 0);
  return Array.from({ length: MOST_DAYS }, (_, back) => dayFrom(now, -back))
    .filter((day) => day >= first)
    .map((day) => ({ value: day, title: dayText(`${day}T12:00:00.000+08:00`, now) }));
};

const claimOf = ({ story }: WishDetail) => [...story].reverse().find(({ kind }) => kind === 'claimed')?.at;

type Form = { minutes: string | null; day: string; words: string };

export function FinishSheet({ wish, onClose, onSent }: SheetProps) {
  const now = Date.now();
  // an office or society has no volunteer's time to count
  const isVolunteer = wish.role === 'helper';
  const form = useSendForm<Form>(`wish-finish:${wish.id}`, {
    minutes: null,
    day: dayFrom(now, 0),
    words: '',
  });
  const { minutes, day, words } = form.value;
  const input = {
    minutes: isVolunteer && minutes !== null ? Number(minutes) : null,
    day: day as InputOf<'wishes.finish'>['day'],
    words: words.trim(),
  };
  const press = () =>
    void form.submit(finish(wish, input), isVolunteer && minutes === null, {
      done: () => '已记下，请对方确认',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="帮好了"
      submit="提交"
      busy={form.busy}
      problem={form.problem}
      onSubmit={press}
      onClose={onClose}
    >
      {isVolunteer && (
        <MinutesField
          value={minutes}
          onChange={(next) => form.set({ minutes: next })}
          {...(form.tried && minutes === null ? { error: '请选一下用了多久' } : {})}
        />
      )}
      <Field label="哪一天">
        <PickerRow
          options={daysSince(claimOf(wish), now)}
          value={day}
          onChange={(next) => form.set({ day: next })}
          label="哪一天"
          placeholder="请选择"
        />
      </Field>
      <Field label="做了什么（可不填）">
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={MAX_WISH_REASON}
          label="做了什么"
          placeholder="例：米和油都买好送到了"
        />
      </Field>
    </FormSheet>
  );
}
