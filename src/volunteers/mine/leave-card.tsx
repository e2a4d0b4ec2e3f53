import { useAct } from '../../shared/offline/use-act';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { confirm } from '../../shared/ui/over/toast';
import { leave } from '../volunteers.changes';

const QUESTION = {
  title: '退出志愿者登记？',
  words:
    '出生日期、身份证号码、监护人信息会马上删除；志愿者编号和已经记录的服务时长保留，以后可以再登记。已经报名的活动不会自动退出，不去的请先在“我的报名”里退出。',
  yes: '退出',
  danger: true,
} as const;

/** Giving the registration up; what is sensitive goes at once. */
export function LeaveCard({ onDone }: { onDone: () => void }) {
  const { busy, act } = useAct(onDone);
  const press = async () => {
    if (await confirm(QUESTION)) await act(leave(''), '已退出，敏感信息已经删除');
  };
  return (
    <Card title="退出登记">
      <Button kind="bad" block loading={busy} onTap={() => void press()}>
        退出志愿者登记
      </Button>
    </Card>
  );
}
