import { View } from '@tarojs/components';
import { MAX_POST, MAX_POST_PHOTOS, POST_KIND_LABELS, POST_KINDS, type PostKind } from '#types/posts.labels';
import type { ChosenPlace } from '../../shared/place/place.types';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { OptionGrid } from '../../shared/ui/input/option-grid';
import { PhotoPicker } from '../../shared/ui/input/photo-picker';
import { TextArea } from '../../shared/ui/input/text-area';
import { Notice } from '../../shared/ui/show/notice';
import { KIND_ICONS } from '../post.view';
import { shortWords } from '../posts.changes';
import { useWrite } from './use-write';
import { WriteDone } from './write-done';

const HINTS: Record<PostKind, string> = {
  suggestion: '哪里可以更好，社区按期答复',
  inquiry: '有什么不清楚，社区按期答复',
  praise: '谁做得好，说出来让大家知道',
  talk: '和邻居聊聊',
};
const KINDS = POST_KINDS.map((value) => ({
  value,
  title: POST_KIND_LABELS[value],
  icon: KIND_ICONS[value],
  words: HINTS[value],
}));

const errorOf = (error: string | undefined) => (error ? { error } : {});

function Place({ place, onChoose }: { place: ChosenPlace | null; onChoose: () => void }) {
  return (
    <Cells>
      <Cell
        icon="pin"
        title={place?.label ?? '选择地点'}
        words="点按可以选到具体的楼或位置"
        onTap={onChoose}
      />
    </Cells>
  );
}

export function WriteForm() {
  const { draft, place, problems, refusal, busy, sent, press } = useWrite();
  const choosePlace = usePlaceChoice((chosen) => draft.set({ place: chosen }));
  if (sent) return <WriteDone sent={sent} />;
  const { value, set } = draft;
  const [older] = draft.others;
  const footer = (
    <Button kind="pri" block icon="send" loading={busy} onTap={() => void press()}>
      发出去
    </Button>
  );
  return (
    <Screen footer={footer}>
      {older && (
        <Notice tone="info" icon="edit" action="接着写" onAction={() => draft.restore(older.id)}>
          {`上次没写完：${shortWords(older.value.words) || '还没写文字'}`}
        </Notice>
      )}
      <Field label="说的是哪一类" required {...errorOf(problems.kind)}>
        <OptionGrid options={KINDS} value={value.kind} onChange={(kind) => set({ kind })} label="类别" />
      </Field>
      <Field
        label="想说什么"
        required
        hint="邻居们都能看到，不显示您的全名。请不要写电话、身份证号。"
        {...errorOf(problems.words)}
      >
        <TextArea
          value={value.words}
          onChange={(words) => set({ words })}
          max={MAX_POST}
          placeholder="例：小路晚上太黑，建议装两盏路灯"
          label="想说什么"
        />
      </Field>
      <Field label="照片（可不加）" hint="有照片的内容要先由工作人员看过再公开。">
        <PhotoPicker paths={value.photos} onChange={(photos) => set({ photos })} max={MAX_POST_PHOTOS} />
      </Field>
      <Field label="说的是哪里" {...errorOf(problems.place)}>
        <Place place={place} onChoose={() => choosePlace('any', place?.territory ?? null)} />
      </Field>
      <View role="alert" aria-live="assertive">
        {refusal && (
          <Notice tone="bad" icon="warn">
            {refusal}
          </Notice>
        )}
      </View>
    </Screen>
  );
}
