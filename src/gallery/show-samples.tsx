import { View } from '@tarojs/components';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { RatingShown } from '../shared/ui/input/rating';
import { DueChip } from '../shared/ui/show/due-chip';
import { Icon } from '../shared/ui/show/icon';
import { ICONS } from '../shared/ui/show/icons';
import { Notice } from '../shared/ui/show/notice';
import { Steps } from '../shared/ui/show/steps';
import { Tag } from '../shared/ui/show/tag';
import { Timeline } from '../shared/ui/show/timeline';

const TIMELINE = [
  {
    key: '3',
    at: '2026-11-22T01:10:00.000Z',
    title: '网格员已签收',
    by: '王建国 · 网格员',
    tone: 'pri' as const,
    words: '今天上午去现场看。',
  },
  {
    key: '2',
    at: '2026-11-21T08:00:00.000Z',
    title: '内部备注',
    by: '李敏 · 社区工作者',
    inner: true,
    words: '物业说灯管缺货。',
  },
  { key: '1', at: '2026-11-21T06:30:00.000Z', title: '已提交', by: '居民' },
];

export function ShowSamples() {
  return (
    <>
      <Card title="办理进度" extra={<DueChip workingDaysLeft={2} />}>
        <Steps steps={['受理', '办理', '核查', '评价']} at={1} />
      </Card>
      <Notice tone="warn" icon="house" action="去登记" onAction={() => {}}>
        登记住处后，就能看到您的网格员。
      </Notice>
      <Card title="状态">
        <View className="hm__k">
          <Tag tone="pri" icon="done">
            已结案
          </Tag>
          <Tag tone="info" icon="clock">
            处理中
          </Tag>
          <Tag tone="warn" icon="bell">
            已催办 2 次
          </Tag>
          <Tag tone="mute" icon="close">
            已撤回
          </Tag>
          <DueChip workingDaysLeft={0} />
          <DueChip workingDaysLeft={-3} />
          <DueChip workingDaysLeft={5} provisional />
          <DueChip workingDaysLeft={null} paused />
        </View>
      </Card>
      <Card title="办理过程">
        <Timeline entries={TIMELINE} />
      </Card>
      <Cells title="信息">
        <Cell icon="pin" title="地点" words="友爱街社区 · 第2网格 · 5号楼" onTap={() => {}} />
        <Cell title="编号" value="TS-1122-0001" />
      </Cells>
      <Card>
        <RatingShown level={5} />
        <RatingShown level={1} />
      </Card>
      <Card title="图标">
        <View className="hm__k">
          {ICONS.map((name) => (
            <Icon key={name} name={name} size="lg" />
          ))}
        </View>
      </Card>
    </>
  );
}
