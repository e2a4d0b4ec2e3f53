import { reopen } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ReportForm } from './report-form';

export const ReopenForm = (props: ActionFormProps) => (
  <ReportForm
    {...props}
    action="reopen"
    title="问题没解决，重新打开"
    label="现在是什么情况"
    placeholder="例：灯修好两天又不亮了。"
    photoLabel="照片（可不加）"
    submit="重新打开"
    done="已重新打开，会再安排人处理"
    change={reopen}
  />
);
