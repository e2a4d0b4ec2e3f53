import './notices.scss';
import { View } from '@tarojs/components';
import type { InputOf, OutputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { getReach } from './notices.client';
import { doorsUrl } from './notices.urls';
import { buildingsIn, communityOf, placeOf, wholeText } from './reach/reach.view';

type Reach = OutputOf<'notices.reach'>;
type Community = InputOf<'community.mapOf'>['community'];

function Sums({ reach }: { reach: Reach }) {
  const { messages, visits } = reach;
  return (
    <Card>
      <View className="nt-sum">
        <View className="nt-sum__n">{reach.reads}</View>
        <View>人读过</View>
      </View>
      {messages && <View className="nt-head__s">{wholeText(messages)}</View>}
      {visits.visited + visits.phoned + visits.relayed > 0 && (
        <View className="nt-head__s">
          网格员已上门 {visits.visited} 户，电话 {visits.phoned} 户，代转 {visits.relayed} 户
        </View>
      )}
    </Card>
  );
}

function Grids({ id, reach }: { id: string; reach: Reach }) {
  const community = communityOf(reach) ?? '';
  // Shared with the picker of audiences, and seldom asked again: what it names changes once in years.
  const map = useLoad(`community.map:${community}`, () =>
    callOperation('community.mapOf', { community: community as Community }),
  );
  const places = map.data ? [...map.data.grids, ...map.data.buildings] : [];
  return (
    <>
      {reach.byGrid.map(({ grid, reads }) => (
        <Cells key={grid} title={`${placeOf(places, grid).name} · ${reads} 人读过`}>
          {buildingsIn(reach, grid).map(({ building, reads: own }) => {
            const { name, households } = placeOf(places, building);
            return <Cell key={building} title={name} value={`${own} 人读过${households}`} />;
          })}
          {reach.messages && (
            <Cell
              icon="house"
              title="还没通知到的人家"
              words="名单和上门结果"
              onTap={() => goTo(doorsUrl(id, grid))}
            />
          )}
        </Cells>
      ))}
    </>
  );
}

/** How far a notice came: counts by grid and building, never who. */
export function ReachScreen({ id }: { id: string }) {
  const load = useLoad(`notices.reach:${id}`, () => getReach(id));
  return (
    <Screen marked>
      <Faces load={load} skeleton="list">
        {(reach) => (
          <>
            <Sums reach={reach} />
            {reach.byGrid.length > 0 && <Grids id={id} reach={reach} />}
            {reach.byGrid.length === 0 && reach.messages && (
              <Notice tone="info" icon="clock" action="再看一次" onAction={() => void load.reload()}>
                正在准备要通知的人家名单，一般一两分钟就好。
              </Notice>
            )}
          </>
        )}
      </Faces>
    </Screen>
  );
}
