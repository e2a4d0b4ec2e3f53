import { View } from '@tarojs/components';
import type { OpinionDetail, OpinionGroup, OpinionMap, PlacedStatement } from '#types/opinion-shapes';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Notice } from '../../shared/ui/show/notice';
import { Tag } from '../../shared/ui/show/tag';
import { groupName, mapWords } from '../opinion.view';
import { Shares } from './shares';

function Group({ group, place }: { group: OpinionGroup; place: number }) {
  const { size, mine, typical } = group;
  const extra = mine ? (
    <Tag tone="pri" icon="me">
      离您最近
    </Tag>
  ) : null;
  return (
    <Card title={`${groupName(place)} · 约 ${size} 人`} extra={extra}>
      <View className="op-small">
        {typical.length > 0 ? '和别人相比，这些人多半：' : '这些人和别人的差别不明显。'}
      </View>
      {typical.map((statement) => (
        <Shares key={statement.id} statement={statement} />
      ))}
    </Card>
  );
}

function Common({ title, statements }: { title: string; statements: readonly PlacedStatement[] }) {
  if (statements.length === 0) return null;
  return (
    <Card title={title}>
      {statements.map((statement) => (
        <Shares key={statement.id} statement={statement} />
      ))}
    </Card>
  );
}

function Drawn({ map }: { map: OpinionMap }) {
  const with_ = (stance: PlacedStatement['stance']) => map.common.filter((each) => each.stance === stance);
  return (
    <>
      <View className="op-lead">{mapWords(map)}</View>
      <Common title="大家都赞同的" statements={with_('agree')} />
      <Common title="大家都不赞同的" statements={with_('disagree')} />
      {map.groups.length > 1 &&
        map.groups.map((group, place) => <Group key={groupName(place)} group={group} place={place} />)}
      <View className="op-small op-foot">
        {`${whenText(map.at, Date.now())} 算出。一群人少于几个时不显示，谁选了什么只有本人知道。`}
      </View>
    </>
  );
}

/** What kinds of opinion there are and what all share, in words and bars. */
export function OpinionMapView({ opinion }: { opinion: OpinionDetail }) {
  const { map, needed, open } = opinion;
  return (
    <>
      <View className="op-h" aria-role="heading">
        大家的看法
      </View>
      {map ? (
        <Drawn map={map} />
      ) : (
        <Notice tone="info" icon="people">
          {open
            ? `有 ${needed} 位邻居表态够多以后，这里会显示大家有哪几种看法、哪些是都同意的。`
            : `表态的人不到 ${needed} 位，看不出大家的看法。`}
        </Notice>
      )}
    </>
  );
}
