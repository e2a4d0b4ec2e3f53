import './activities.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActivitySummary } from '#types/activity-shapes';
import { goTo } from '../shared/api/navigate';
import { scanCode } from '../shared/code/scan';
import { type Page, usePages } from '../shared/load/use-pages';
import type { Waiting } from '../shared/offline/queue.types';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { listMyActivities } from './activities.client';
import { MINE_URL } from './activities.urls';
import { CodeField } from './gate/code-field';
import {
  atGate,
  DIRECTION_WORDS,
  type Direction,
  nextDirection,
  OPERATIONS,
  presenceLines,
} from './gate/gate.view';
import { knownRadius } from './gate/radius';
import { type Said, useGate } from './gate/use-gate';
import { useWaiting } from './use-waiting';
import { spanText } from './when.view';

const NAMES = [OPERATIONS.in, OPERATIONS.out] as const;
const LOOKS = {
  done: { tone: 'pri', icon: 'check' },
  queued: { tone: 'info', icon: 'offline' },
  refused: { tone: 'bad', icon: 'warn' },
} as const;
const EMPTY = {
  icon: 'clock',
  title: '现在没有可以签到的活动',
  words: '活动开始前半小时到结束后一小时，在这里签到、签退。',
  action: '看我的报名',
  onAction: () => goTo(MINE_URL),
} as const;

function ActivityCard({ activity, waiting }: { activity: ActivitySummary; waiting: readonly Waiting[] }) {
  const { id, title, startsAt, endsAt } = activity;
  const radius = knownRadius(id);
  return (
    <Card title={title}>
      <View className="ac-row__k">{spanText(startsAt, endsAt, Date.now())}</View>
      {presenceLines(activity, waiting).map((line) => (
        <View key={line} className="ac-line">
          {line}
        </View>
      ))}
      {radius !== null && <View className="ac-row__k">{`签到时会核对您在活动地点 ${radius} 米以内`}</View>}
    </Card>
  );
}

function SaidNotice({ said, onAgain }: { said: Said; onAgain: () => void }) {
  const again = said.kind === 'refused' && said.again !== null;
  return (
    <Notice {...LOOKS[said.kind]} {...(again && { action: '获取位置再试', onAction: onAgain })}>
      {said.words}
    </Notice>
  );
}

type ScanProps = {
  next: Direction;
  busy: boolean;
  onScan: (direction: Direction, text: string) => Promise<void>;
};

/** Both ways, the likelier one filled; nothing where there is no scanner. */
function ScanButtons({ next, busy, onScan }: ScanProps) {
  if (!scanCode) return null;
  const scan = async (direction: Direction) => {
    const text = await scanCode?.();
    if (text) await onScan(direction, text);
  };
  return (
    <View className="ac-acts">
      {([next === 'in' ? 'out' : 'in', next] as const).map((direction) => (
        <Button
          key={direction}
          kind={direction === next ? 'pri' : 'sec'}
          icon="camera"
          loading={busy}
          onTap={() => void scan(direction)}
        >
          {`扫码${DIRECTION_WORDS[direction]}`}
        </Button>
      ))}
    </View>
  );
}

type Props = { activities: ActivitySummary[]; waiting: Waiting[]; code: string | null; reload: () => void };

function Gate({ activities, waiting, code, reload }: Props) {
  const gate = useGate({ activities, waiting, onDone: reload });
  const [typed, setTyped] = useState(code ?? '');
  const next = nextDirection(activities, waiting);
  const { said } = gate;
  return (
    <>
      {said && (
        <SaidNotice
          said={said}
          onAgain={() => {
            if (said.kind === 'refused' && said.again) void gate.again(said.again.direction, said.again.scan);
          }}
        />
      )}
      {activities.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} waiting={waiting} />
      ))}
      <ScanButtons next={next} busy={gate.busy} onScan={gate.pass} />
      <CodeField
        value={typed}
        busy={gate.busy}
        submit={DIRECTION_WORDS[next]}
        onChange={setTyped}
        onSubmit={() => void gate.pass(next, typed)}
      />
    </>
  );
}

const isNothing = ({ items }: Page<ActivitySummary>) => atGate(items, Date.now()).length === 0;

/** Signing in and out with the leader's code; without a signal too. `scene`: the code with which the page was opened. */
export function GateScreen({ scene }: { scene: string | null }) {
  const list = usePages('activities.mine', listMyActivities);
  const reload = () => void list.reload();
  const waiting = useWaiting(NAMES, reload);
  // A phone that never had a signal here knows no activity; its scan is as good as any.
  if (list.error?.code === 'NETWORK')
    return (
      <Screen>
        <Notice tone="info" icon="offline">
          没有信号也可以签到：扫码后存在手机上，有信号时自动发送。
        </Notice>
        <Gate activities={[]} waiting={waiting} code={scene} reload={reload} />
      </Screen>
    );
  const empty = scene === null ? { isEmpty: isNothing, empty: EMPTY } : {};
  return (
    <Screen>
      <Faces load={list} skeleton="detail" {...empty}>
        {({ items }) => (
          <Gate activities={atGate(items, Date.now())} waiting={waiting} code={scene} reload={reload} />
        )}
      </Faces>
    </Screen>
  );
}
