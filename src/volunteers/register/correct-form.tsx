import { goBack } from '../../shared/api/navigate';
import { useSendForm } from '../../shared/form/use-send-form';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import { correct } from '../volunteers.changes';
import { MINE_URL } from '../volunteers.urls';
import { wishesOf } from './form.rules';
import type { Wishes } from './form.types';
import { WishesFields } from './wishes-fields';

/** What somebody wants to do may change; who they are is corrected with their account. */
export function CorrectForm({ start }: { start: Wishes }) {
  const form = useSendForm<Wishes>('volunteers-correct', start);
  const { area } = form.value;
  const save = () =>
    void form.submit(correct(wishesOf(form.value)), area === null, {
      done: () => '已更正',
      onSent: () => goBack(MINE_URL),
    });
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={save}>
      保存
    </Button>
  );
  return (
    <Screen footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <WishesFields
        value={form.value}
        onChange={form.set}
        areaProblem={form.tried && area === null ? '请选择想服务的区域' : undefined}
      />
    </Screen>
  );
}
