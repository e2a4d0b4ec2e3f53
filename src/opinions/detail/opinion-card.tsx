import { View } from '@tarojs/components';
import type { OpinionDetail } from '#types/opinion-shapes';
import { goTo } from '../../shared/api/navigate';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Notice } from '../../shared/ui/show/notice';
import { Tag } from '../../shared/ui/show/tag';
import { stateMark, untilText } from '../opinion.view';
import { topicUrl } from '../opinions.urls';

/** What is asked, by whom, until when. */
export function OpinionCard({ opinion }: { opinion: OpinionDetail }) {
  const { title, question, place, by, open, closed } = opinion;
  const mark = stateMark(opinion);
  return (
    <Card title={title}>
      <View className="op-question">{question}</View>
      <View className="op-small">{[place, by, untilText(opinion, Date.now())].join(' · ')}</View>
      {!open && (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      )}
      {closed && <View className="op-small">{`提前结束的原因：${closed.words}`}</View>}
    </Card>
  );
}

/** What it is not, and whom the marks are hidden from. */
export function NoVote({ opinion: { topicId } }: { opinion: OpinionDetail }) {
  return (
    <>
      <Notice tone="info" icon="shield">
        这里只看大家怎么想，不是表决，不产生决定。您选了什么，别人看不到。
      </Notice>
      {topicId && (
        <Cells>
          <Cell icon="scale" title="看所属的议题" onTap={() => goTo(topicUrl(topicId))} />
        </Cells>
      )}
    </>
  );
}
