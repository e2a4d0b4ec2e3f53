import { View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import { VOTE_EVENT_LABELS, VOTE_UNIT_COUNTS } from '#types/votes.labels';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Tag } from '../../shared/ui/show/tag';
import { Timeline } from '../../shared/ui/show/timeline';
import { buildingText, turnoutText } from '../vote.view';

export type Work = OutputOf<'votes.getWork'>;

/** How many took part, by building; never who. */
export function RollCard({ work }: { work: Work }) {
  if (work.kind === 'owners' || work.phase === 'draft' || work.phase === 'announced') return null;
  const unit = VOTE_UNIT_COUNTS[work.unit];
  const paper = work.turnout.paper > 0 ? `，其中纸质 ${work.turnout.paper} 张` : '';
  return (
    <Card title="参加情况">
      <View>{`${turnoutText(work)}${paper}`}</View>
      {work.buildings.map(({ building, cast }) => (
        <View key={building} className="vo-fact">
          <View className="vo-fact__w">{buildingText(building)}</View>
          <View>{`${cast} ${unit}`}</View>
        </View>
      ))}
    </Card>
  );
}

/** What two people entered, or one so far. */
export function BatchesCard({ work }: { work: Work }) {
  if (work.batches.length === 0) return null;
  return (
    <Card title={work.kind === 'owners' ? '登记情况' : '录入的纸质票'}>
      {work.batches.map(({ no, size, by, mine, checkedBy }) => (
        <View key={no} className="vo-round">
          <View className="vo-round__t">
            {work.kind === 'owners' ? '表决结果' : `第 ${no} 批 · ${size} 张`}
          </View>
          <View className="vo-row__k">{`第一人：${mine ? '我' : by}`}</View>
          <Tag tone={checkedBy ? 'pri' : 'warn'} icon={checkedBy ? 'done' : 'clock'}>
            {checkedBy ? `第二人：${checkedBy}，一致` : '等另一位同事再录一遍'}
          </Tag>
        </View>
      ))}
    </Card>
  );
}

/** What happened with it, and who did it. */
export function StoryCard({ work }: { work: Work }) {
  const entries = work.story
    .map(({ at, kind, by, words }, place) => ({
      key: `${place}`,
      at,
      title: VOTE_EVENT_LABELS[kind],
      by,
      words,
    }))
    .reverse();
  return (
    <Card title="经过">
      <Timeline entries={entries} />
    </Card>
  );
}

type ToolsProps = {
  work: Work;
  onEnter: () => void;
  onRecount: () => void;
  onNames: () => void;
  onSee: () => void;
};

/** What else can be done with it, below the one main action. */
export function ToolCells({ work, onEnter, onRecount, onNames, onSee }: ToolsProps) {
  const may = (action: Work['may'][number]) => work.may.includes(action);
  return (
    <Cells>
      {may('enter') && (
        <Cell
          icon="edit"
          title={work.kind === 'owners' ? '登记表决结果' : '录入纸质票'}
          words="两人分别录入，一致才算数"
          onTap={onEnter}
        />
      )}
      {may('recount') && (
        <Cell icon="refresh" title="重新计票" words="从票箱里再数一遍，和公布的结果比对" onTap={onRecount} />
      )}
      {may('listNamed') && (
        <Cell icon="list" title="看各户的选择" words="记名表决，请只用于核对" onTap={onNames} />
      )}
      {work.phase !== 'draft' && <Cell icon="people" title="看居民看到的页面" onTap={onSee} />}
    </Cells>
  );
}
