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
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { toast } from '../shared/ui/over/toast';
import { DoorCard } from './doors/door-card';
import { type Building, buildingText, doorMark, isDone, leftIn, waitingVisits } from './doors/doors.view';
import { OtherDoor } from './doors/other-door';
import { recordVisit } from './notices.changes';
import { listUnreached } from './notices.client';
import { detailUrl } from './notices.urls';

type Household = InputOf<'notices.recordVisit'>['household'];

const EMPTY = { icon: 'done', title: '这里没有要通知的人家', words: '登记过的人家都读到了。' } as const;

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
  const left = leftIn(building, waiting);
  const now = Date.now();
  return (
    <Card title={`${building.label} · 还有 ${left} 户`}>
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

/** Households that an urgent notice has not reached, in the order of the stairs. */
export function DoorsScreen({ id, within }: { id: string; within: string }) {
  const load = useLoad(`notices.doors:${id}:${within}`, () => listUnreached(id, within));
  const visits = useVisits(id, load.reload);
  const [other, setOther] = useState<Building | null>(null);
  return (
    <Screen marked>
      <Cells>
        <Cell icon="warn" title="看这条紧急信息" words="上门时照着说" onTap={() => goTo(detailUrl(id))} />
      </Cells>
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
    </Screen>
  );
}
