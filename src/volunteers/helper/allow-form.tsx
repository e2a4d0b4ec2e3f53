import Taro from '@tarojs/taro';
import { useState } from 'react';
import { RELATION_LABELS, RELATIONS, type Relation } from '#types/volunteers.labels';
import { goTo } from '../../shared/api/navigate';
import { QUEUED } from '../../shared/form/use-send-form';
import { failureText } from '../../shared/format/failure-text';
import { useSend } from '../../shared/offline/use-send';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { toast } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import { nameHelper } from '../volunteers.changes';
import { MINE_URL, REGISTER_URL } from '../volunteers.urls';

const OPTIONS = RELATIONS.map((value) => ({ value, title: RELATION_LABELS[value] }));

function useAllow(helper: string) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function allow(relation: Relation | null) {
    if (relation === null) return setProblem('请选择这位家人是您的什么人');
    setBusy(true);
    const outcome = await send(nameHelper(helper, relation));
    setBusy(false);
    if (outcome.kind === 'refused') {
      const isUnregistered = outcome.error.code === 'NOT_FOUND_OR_FORBIDDEN';
      return setProblem(isUnregistered ? '请先登记成为志愿者，再打开这个邀请。' : failureText(outcome.error));
    }
    toast(outcome.kind === 'done' ? '已同意，可以在登记信息里随时取消' : QUEUED, 'pri');
    void Taro.redirectTo({ url: MINE_URL });
  }
  return { busy, problem, allow };
}

/** Lets somebody sign the reader up. Their name comes from the server once it is done, never from the invitation. */
export function AllowForm({ helper }: { helper: string }) {
  const { busy, problem, allow } = useAllow(helper);
  const [relation, setRelation] = useState<Relation | null>(null);
  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void allow(relation)}>
      同意帮我报名
    </Button>
  );
  return (
    <Screen footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn" action="志愿者登记" onAction={() => goTo(REGISTER_URL)}>
          {problem}
        </Notice>
      )}
      <Notice tone="warn" icon="shield">
        请确认这个邀请是家人发给您的。同意后，对方可以替您报名和退出活动，看不到您的其他信息。
      </Notice>
      <Field label="这位家人是您的" required>
        <PickerRow
          options={OPTIONS}
          value={relation}
          onChange={setRelation}
          label="这位家人是您的"
          placeholder="请选择"
        />
      </Field>
    </Screen>
  );
}
