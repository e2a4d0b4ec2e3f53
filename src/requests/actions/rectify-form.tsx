import { rectify } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ReportForm } from './report-form';

export const RectifyForm = (props: ActionFormProps) => (
  <ReportForm
    {...props}
    action="rectify"
    title="整改反馈"
    label="怎样整改、结果如何"
    placeholder="没有法规政策依据、办不到的，也请在这里向居民说明。"
    photoLabel="照片（可不加）"
    submit="提交整改结果"
    done="整改结果已反馈给居民"
    change={rectify}
  />
);
