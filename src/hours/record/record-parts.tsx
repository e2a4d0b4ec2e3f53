import { View } from '@tarojs/components';
import type { RecordDetail } from '#types/hours';
import { QUALITY_LABELS, RECORD_EVENT_LABELS } from '#types/hours.labels';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Notice } from '../../shared/ui/show/notice';
import { Tag } from '../../shared/ui/show/tag';
import { dayWords, hoursNumber, hoursText, spansText, stateMark, timesText } from '../hours.view';

type Props = { record: RecordDetail };

export function Head({ record }: Props) {
  const mark = stateMark(record);
  return (
    <Card>
      <View className="hr-row__t" aria-role="heading">
        {record.title}
      </View>
      <View className="hr-sum">
        <View className="hr-sum__n">{hoursNumber(record.minutes)}</View>
        <View>小时</View>
      </View>
      <Tag tone={mark.tone} icon={mark.icon}>
        {mark.words}
      </Tag>
    </Card>
  );
}

/** What waits for an answer. */
export function Waiting({ record }: Props) {
  const { asked, proposal } = record;
  return (
    <>
      {asked && (
        <Notice tone="info" icon="chat">{`${record.mine ? '您' : '志愿者'}申请更正：${asked.words}`}</Notice>
      )}
      {proposal && (
        <Notice tone="warn" icon="clock">
          {`${proposal.by}提出改为 ${hoursText(proposal.minutes)}（${spansText(proposal.spans)}），要由另一人确认。依据：${proposal.words}`}
        </Notice>
      )}
    </>
  );
}

export function About({ record }: Props) {
  const { evaluation, appraisal } = record;
  return (
    <Cells>
      {!record.mine && <Cell icon="me" title={record.name || '已注销'} words={`编号 ${record.number}`} />}
      <Cell icon="clock" title={dayWords(record.day, Date.now())} words={timesText(record)} />
      <Cell icon="pin" title={record.place} words={`记录单位 ${record.unit}`} />
      <Cell icon="people" title={record.team} words={`负责人 ${record.leader}，岗位 ${record.post.name}`} />
      <Cell icon="text" title="服务内容" words={record.content} />
      {evaluation && (
        <Cell
          icon="star"
          title={`${record.mine ? '您' : '志愿者'}对活动的评价：${evaluation.stars} 星`}
          {...(evaluation.words && { words: evaluation.words })}
        />
      )}
      {appraisal && (
        <Cell
          icon="check"
          title={`组织方对服务的评价：${QUALITY_LABELS[appraisal.quality]}`}
          {...(appraisal.words && { words: appraisal.words })}
        />
      )}
    </Cells>
  );
}

export function Story({ record }: Props) {
  return (
    <Cells title="记录的经过">
      {record.timeline.map(({ at, kind, by, words }) => (
        <Cell
          key={`${at} ${kind}`}
          title={RECORD_EVENT_LABELS[kind]}
          words={[`${whenText(at, Date.now())} · ${by}`, words].filter(Boolean).join('：')}
        />
      ))}
    </Cells>
  );
}
