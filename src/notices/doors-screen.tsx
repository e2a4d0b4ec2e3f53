import './notices.scss';
import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import type { InputOf } from '#types/contract';
import type { VisitResult } from '#types/notices.labels';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { failureText } from '../shared/format/failure-text';
import { useLoad } from '../shared/load/use-load';
import { queue } from '../shared/offline/queue.device';
import { useSend } from '../shared/offline/use-send';
import { meStore } from '../shared/session/session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { PickerRow } from '../shared/ui/input/picker-row';
import { toast } from '../shared/ui/over/toast';
import { gridsOf } from './desk/offices.view';
import { DoorCard } from './doors/door-card';
import { type Building, buildingText, doorMark, isDone, titleOf, waitingVisits } from './doors/doors.view';
import { OtherDoor } from './doors/other-door';
import { recordVisit } from './notices.changes';
import { listUnreached } from './notices.client';
import { detailUrl } from './notices.urls';

type Household = InputOf<'notices.recordVisit'>['household'];

/** A list is made of every building that is meant, read or not: where there is none, none was made (yet). */
const EMPTY = {
  icon: 'clock',
  title: '这里还没有名单',
  words: '刚发布的信息，名单一两分钟后就有；这条信息不发到这里的，不会有名单。',
} as const;

/** Visits go through the queue; what waits is shown as given. */
function useVisits(noticeId: string, reload: () => Promise<void>) {
  const send = useSend();
  const waiting = waitingVisits(useStore(queue.waiting), noticeId);
  const before = useRef(waiting.size);
  useEffect(() => {
    // What waited has left: the list knows more now.
    if (waiting.size < before.current) void reload();
    before.current = waiting.size;
  }, [waiting.size, reload]);

  async function record(household: string, label: string, result: VisitResult) {
    const change = recordVisit(noticeId, { household: household as Household, result }, label);
    const outcome = await send(change);
    if (outcome.kind === 'refused') toast(failureText(outcome.error), 'bad');
    else if (outcome.kind === 'done') toast('已记下', 'pri');
  }
  return { waiting, record };
}

type CardProps = { building: Building; visits: ReturnType<typeof useVisits>; onOther: () => void };

function BuildingCard({ building, visits, onOther }: CardProps) {
  const { waiting, record } = visits;
  const now = Date.now();
  return (
    <Card title={titleOf(building, waiting)}>
      <View className="nt-head__s">{buildingText(building)}</View>
      {building.doors.map((door) => (
        <DoorCard
          key={door.household}
          label={door.label}
          mark={doorMark(door, waiting.get(door.household), now)}
          done={isDone(door, waiting)}
          onRecord={(result) => void record(door.household, `${building.label} ${door.label}`, result)}
        />
      ))}
      <Button size="sm" kind="plain" icon="plus" label={`${building.label}，记名单外的人家`} onTap={onOther}>
        记名单外的人家
      </Button>
    </Card>
  );
}

type ListProps = { id: string; within: string };

/** Households that an urgent notice has not reached, in the order of the stairs. */
function Doors({ id, within }: ListProps) {
  const load = useLoad(`notices.doors:${id}:${within}`, () => listUnreached(id, within));
  const visits = useVisits(id, load.reload);
  const [other, setOther] = useState<Building | null>(null);
  return (
    <>
      <Faces load={load} skeleton="list" isEmpty={({ buildings }) => buildings.length === 0} empty={EMPTY}>
        {({ buildings }) =>
          buildings.map((building) => (
            <BuildingCard
              key={building.building}
              building={building}
              visits={visits}
              onOther={() => setOther(building)}
            />
          ))
        }
      </Faces>
      {other && (
        <OtherDoor
          building={other}
          onClose={() => setOther(null)}
          onRecord={(household, label, result) => void visits.record(household, label, result)}
        />
      )}
    </>
  );
}

/** `within`: one grid; `null` is the reader's own, or the first of several. */
export function DoorsScreen({ id, within }: { id: string; within: string | null }) {
  const me = useStore(meStore);
  const [chosen, setChosen] = useState<string | null>(null);
  const grids = within === null && me ? gridsOf(me) : [];
  const grid = within ?? chosen ?? grids[0]?.value ?? null;
  return (
    <Screen marked>
      <Cells>
        <Cell icon="warn" title="看这条紧急信息" words="上门时照着说" onTap={() => goTo(detailUrl(id))} />
      </Cells>
      {grids.length > 1 && (
        <PickerRow options={grids} value={grid} onChange={setChosen} label="网格" placeholder="请选择" />
      )}
      {grid === null ? (
        <BlankFace icon="shield" title="这里是上门通知的名单" words="只有网格员和社区工作者能看到名单。" />
      ) : (
        <Doors id={id} within={grid} />
      )}
    </Screen>
  );
}
