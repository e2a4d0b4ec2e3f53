import { View } from '@tarojs/components';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import type { VoteFormValue } from './form.types';
import { HowFields } from './how-fields';
import { type Known, useSave } from './use-save';
import { WhatFields } from './what-fields';
import { WhoFields } from './who-fields';

type Props = { known: Known; initial: VoteFormValue };

/** Three steps on one page: what it is, how it is voted, by whom and when. */
export function WriteForm({ known, initial }: Props) {
  const { draft, problems, problem, busy, press } = useSave(known, initial);
  const { value, set } = draft;
  const [older] = draft.others;
  const part = { value, problems, onChange: set };
  const footer = (
    <Button kind="pri" block icon="check" loading={busy} onTap={() => void press()}>
      存为草稿
    </Button>
  );
  return (
    <Screen footer={footer}>
      {older && (
        <Notice tone="info" icon="edit" action="接着写" onAction={() => draft.restore(older.id)}>
          {`上次没写完：${older.value.title || '还没写事项'}`}
        </Notice>
      )}
      <WhatFields {...part} />
      <View>
        <HowFields {...part} />
      </View>
      <WhoFields {...part} isPlaced={known !== null} />
      <View role="alert" aria-live="assertive">
        {problem && (
          <Notice tone="bad" icon="warn">
            {problem}
          </Notice>
        )}
      </View>
    </Screen>
  );
}
