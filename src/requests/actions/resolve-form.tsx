import { PHYSICAL_CATEGORIES } from '#types/requests.labels';
import { resolve } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ReportForm } from './report-form';

export function ResolveForm(props: ActionFormProps) {
  const seen = PHYSICAL_CATEGORIES.includes(props.request.category);
  return (
    <ReportForm
      {...props}
      action="resolve"
      title="办结反馈"
      label="做了什么、结果怎样"
      placeholder="例：楼道灯已换新灯泡，连续两晚查看都正常。居民会看到这段话。"
      photoLabel={seen ? '处理后的照片' : '照片（可不加）'}
      photoNeeded={seen}
      submit="提交办结"
      done="已提交，等待社区核查"
      change={resolve}
    />
  );
}
