import { MAX_WORDS } from '#types/requests.labels';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { Notice } from '../../shared/ui/show/notice';
import { PhotoField } from '../components/photo-field';
import { CategoryField } from './category-field';
import { DraftOffer } from './draft-offer';
import { PlaceField } from './place-field';
import { SubmitDone } from './submit-done';
import { SubmitSaved } from './submit-saved';
import { useSubmit } from './use-submit';

export function SubmitForm({ onAgain }: { onAgain: () => void }) {
  const { draft, place, start, isHome, problems, refusal, busy, sent, press } = useSubmit();
  const choosePlace = usePlaceChoice((chosen) => draft.set({ place: chosen }));
  if (sent?.kind === 'done') return <SubmitDone changed={sent.data} onAgain={onAgain} />;
  if (sent) return <SubmitSaved onAgain={onAgain} />;
  const { value, set } = draft;
  const older = draft.others[0];
  const footer = (
    <Button kind="pri" block icon="send" loading={busy} onTap={() => void press()}>
      提交
    </Button>
  );
  return (
    <Screen footer={footer}>
      {older && (
        <DraftOffer
          draft={older}
          onRestore={() => draft.restore(older.id)}
          onDiscard={() => draft.discard(older.id)}
        />
      )}
      <CategoryField
        value={value.category}
        onChange={(category) => set({ category })}
        error={problems.category}
      />
      <Field label="说说是什么事" required {...(problems.words ? { error: problems.words } : {})}>
        <TextArea
          value={value.words}
          onChange={(words) => set({ words })}
          max={MAX_WORDS}
          placeholder="例：楼道灯不亮，晚上看不清台阶"
          label="说说是什么事"
        />
      </Field>
      <Field label="照片（可不加）" hint="拍清楚现场，网格员来之前就能准备好。">
        <PhotoField paths={value.photos} onChange={(photos) => set({ photos })} label="现场照片" />
      </Field>
      <PlaceField
        place={place}
        isHome={isHome}
        detail={value.detail}
        onDetail={(detail) => set({ detail })}
        onChoose={() => choosePlace('any', start)}
        error={problems.place}
      />
      {refusal && (
        <Notice tone="bad" icon="warn">
          {refusal}
        </Notice>
      )}
    </Screen>
  );
}
