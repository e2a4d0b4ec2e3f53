import './notices.scss';
import { View } from '@tarojs/components';
import type { NoticeWork } from '#types/notice-desk';
import { goTo } from '../shared/api/navigate';
import { WordedSheet } from '../shared/form/worded-sheet';
import { stampText } from '../shared/format/dates';
import { errorText } from '../shared/format/error-text';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { Timeline } from '../shared/ui/show/timeline';
import { AudienceLine } from './audience/audience-line';
import { statusMark } from './desk/desk.view';
import { Head } from './detail/head';
import { Versions } from './detail/versions';
import { getWork } from './notices.client';
import { detailUrl, reachUrl } from './notices.urls';
import { Doc } from './text/doc';
import { CorrectionCard } from './work/correction-card';
import { PrintCell } from './work/print-cell';
import { ReturnedFor } from './work/returned-for';
import { storyRows } from './work/story.view';
import { useWork } from './work/use-work';
import { WORDED } from './work/worded';
import { actionsOf, WorkBar } from './work/work-bar';

function Facts({ notice }: { notice: NoticeWork }) {
  const mark = statusMark(notice.status);
  return (
    <Card>
      <View className="nt-row__k">
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      <View className="nt-head__s">{notice.author} 写</View>
      <AudienceLine audience={notice.audience} />
      {notice.status === 'scheduled' && notice.publishAt && (
        <View className="nt-head__s">{stampText(notice.publishAt)} 自动发布</View>
      )}
      {notice.problems.map((problem) => (
        <Notice key={problem} tone="warn" icon="warn">
          {errorText(problem)}
        </Notice>
      ))}
    </Card>
  );
}

/** One notice as those see it who write, check and answer for it. */
export function WorkScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`notices.work:${id}`, () => getWork(id));
  const reload = async () => {
    await load.reload();
    onChanged?.();
  };
  const work = useWork(reload);
  const notice = load.face === 'content' ? load.data : null;
  const footer = notice && actionsOf(notice).length > 0 && (
    <WorkBar notice={notice} busy={work.busy} onAction={(action) => work.start(notice, action)} />
  );
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(data) => (
          <>
            <ReturnedFor work={data} />
            <Facts notice={data} />
            <CorrectionCard notice={data} />
            {data.publishedAt !== null && (
              <Cells>
                {data.may.includes('reach') && (
                  <Cell icon="people" title="谁读过" words="按网格和楼栋" onTap={() => goTo(reachUrl(id))} />
                )}
                {data.withdrawn === null && <PrintCell id={id} />}
                <Cell icon="bell" title="居民看到的样子" onTap={() => goTo(detailUrl(id))} />
              </Cells>
            )}
            {data.withdrawn ? (
              <Notice tone="warn" icon="close">
                撤回原因：{data.withdrawn.reason}
              </Notice>
            ) : (
              <Card>
                <Head notice={data} />
                <Doc blocks={data.blocks} files={data.files} />
              </Card>
            )}
            <Versions notice={data} />
            <Card title="经过">
              <Timeline entries={storyRows(data.timeline)} />
            </Card>
            {work.open && (
              <WordedSheet
                action={WORDED[work.open]}
                about={data}
                onClose={work.close}
                onSent={() => void reload()}
              />
            )}
          </>
        )}
      </Faces>
    </Screen>
  );
}
