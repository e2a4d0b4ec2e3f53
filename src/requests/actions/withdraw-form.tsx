import { Notice } from '../../shared/ui/show/notice';
import { withdraw } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { WordsForm } from './words-form';

export const WithdrawForm = (props: ActionFormProps) => (
  <WordsForm
    {...props}
    action="withdraw"
    title="撤回这件诉求"
    label="为什么撤回（可不填）"
    placeholder="例：自己解决了。"
    max={200}
    kind="bad"
    submit="确认撤回"
    done="已撤回"
    change={withdraw}
  >
    <Notice tone="info">撤回以后社区不再处理这件事。以后还有问题，可以重新提交。</Notice>
  </WordsForm>
);
