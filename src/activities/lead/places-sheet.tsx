import { useState } from 'react';
import { MAX_PLACES } from '#types/activities.labels';
import type { ActivityDetail } from '#types/activity-shapes';
import { useSendForm } from '../../shared/form/use-send-form';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { setPlaces } from './lead.changes';

type Props = { activity: ActivityDetail; onClose: () => void; onDone: () => void };
type Post = ActivityDetail['posts'][number];

const problemOf = (text: string, { taken }: Post): string | null => {
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > MAX_PLACES)
    return `请填 1 到 ${MAX_PLACES}`;
  return Number(text) < taken ? `已有 ${taken} 人报上名，不能更少` : null;
};

/** More or fewer places; never fewer than are taken. */
export function PlacesSheet({ activity, onClose, onDone }: Props) {
  const [first] = activity.posts;
  const [start] = useState(() => ({ post: first?.id ?? 'p1', places: String(first?.places ?? 1) }));
  const form = useSendForm(`activity-places:${activity.id}`, start);
  const post = activity.posts.find(({ id }) => id === form.value.post) ?? first;
  if (!post) return null;
  const wrong = problemOf(form.value.places, post);
  const press = () =>
    void form.submit(setPlaces(activity, post.id, Number(form.value.places)), wrong !== null, {
      done: () => '名额已调整',
      onSent() {
        onClose();
        onDone();
      },
    });
  const choose = (id: string) => {
    const next = activity.posts.find((each) => each.id === id);
    if (next) form.set({ post: id, places: String(next.places) });
  };
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={press}>
      确定
    </Button>
  );
  return (
    <Sheet open title="调整名额" onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      {activity.posts.length > 1 && (
        <Field label="岗位">
          <PickerRow
            options={activity.posts.map(({ id, name }) => ({ value: id, title: name }))}
            value={post.id}
            onChange={choose}
            label="岗位"
            placeholder="选择岗位"
          />
        </Field>
      )}
      <Field label={`${post.name}的名额`} required {...(form.tried && wrong ? { error: wrong } : {})}>
        <TextInput
          value={form.value.places}
          onChange={(places) => form.set({ places })}
          label={`${post.name}的名额`}
          type="number"
          max={3}
        />
      </Field>
    </Sheet>
  );
}
