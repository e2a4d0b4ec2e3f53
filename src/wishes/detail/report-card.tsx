import { REPORT_LABELS } from '#types/moderation.labels';
import type { WishDetail } from '#types/wishes';
import { dayText } from '../../shared/format/dates';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Notice } from '../../shared/ui/show/notice';

/** What the helper says was given. */
export function ReportCard({ report }: Pick<WishDetail, 'report'>) {
  if (!report) return null;
  return (
    <Cells title="帮忙的情况">
      <Cell icon="clock" title="日期" value={dayText(`${report.day}T12:00:00.000+08:00`, Date.now())} />
      {report.minutes !== null && (
        <Cell icon="history" title="用时" words="不算路上的时间" value={`${report.minutes} 分钟`} />
      )}
      {report.words !== '' && <Cell icon="chat" title="说明" words={report.words} />}
    </Cells>
  );
}

const HELD = { risky: '微信检测认为有风险', review: '微信检测建议人工看看', unchecked: '微信没有检测结果' };

/** For the desk: why somebody should look at the words. */
export function ModerationCard({ moderation }: Pick<WishDetail, 'moderation'>) {
  if (!moderation) return null;
  const { heldFor, reports, appeal, appealHeldFor } = moderation;
  return (
    <>
      {heldFor && (
        <Notice tone="warn" icon="shield">
          {HELD[heldFor]}
        </Notice>
      )}
      {appeal && <Notice tone="warn" icon="scale">{`申诉：${appeal}（要由另一位同事决定）`}</Notice>}
      {appealHeldFor && (
        <Notice tone="warn" icon="shield">
          {`申诉的话：${HELD[appealHeldFor]}`}
        </Notice>
      )}
      {reports.length > 0 && (
        <Notice tone="bad" icon="warn">
          {`${reports.length} 人举报：${[...new Set(reports.map(({ reason }) => REPORT_LABELS[reason]))].join('、')}`}
        </Notice>
      )}
    </>
  );
}
