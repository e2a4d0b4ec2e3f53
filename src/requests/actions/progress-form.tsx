import { addProgress } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ReportForm } from './report-form';

export const ProgressForm = (props: ActionFormProps) => (
  <ReportForm
    {...props}
    action="addProgress"
    title="补充进展"
    label="办到哪一步了"
    placeholder="例：已联系维修师傅，明天上午上门。居民会看到这段话。"
    photoLabel="照片（可不加）"
    submit="提交进展"
    done="进展已记下，居民能看到"
    change={addProgress}
  />
);
