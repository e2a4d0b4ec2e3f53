import './lead.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActivityDetail, RollRow } from '#types/activity-shapes';
import type { OutputOf } from '#types/contract';
import { useLoad } from '../../shared/load/use-load';
import { useSession } from '../../shared/session/use-session';
import { BlankFace } from '../../shared/ui/frame/blank-face';
import { Card } from '../../shared/ui/frame/card';
import { Faces } from '../../shared/ui/frame/faces';
import { Screen } from '../../shared/ui/frame/screen';
import { Segmented } from '../../shared/ui/input/segmented';
import { spanText } from '../when.view';
import { CodeCard } from './gate/code-card';
import { isFlagged } from './gate/roll.view';
import { RollList } from './gate/roll-list';
import { getRoll } from './lead.client';
import { SettleList } from './settle/settle-list';

type Part = 'code' | 'roll' | 'settle' | 'waiting';

const partsFor = ({ may }: ActivityDetail, rows: readonly RollRow[]) => [
  ...(may.includes('gateCode') ? [{ value: 'code' as const, title: '签到码' }] : []),
  ...(may.includes('mark') ? [{ value: 'roll' as const, title: '名单' }] : []),
  ...(may.includes('settlePresence')
    ? [{ value: 'settle' as const, title: '核对时间', count: rows.filter(isFlagged).length }]
    : []),
  {
    value: 'waiting' as const,
    title: '候补',
    count: rows.filter(({ standing }) => standing === 'waiting').length,
  },
];

function WaitingList({ rows }: { rows: readonly RollRow[] }) {
  const waiting = rows.filter(({ standing }) => standing === 'waiting' || standing === 'offered');
  if (waiting.length === 0)
    return <BlankFace icon="people" title="没有人候补" words="名额满了以后，排队的人会出现在这里。" />;
  return (
    <Card title="按报名先后">
      {waiting.map(({ personId, name, standing }, place) => (
        <View key={personId} className="al-wait">
          {`${place + 1}. ${name}${standing === 'offered' ? '（有空位，等本人确认）' : ''}`}
        </View>
      ))}
    </Card>
  );
}

/** What is needed now, until something else is chosen: the times once it is over, before that the list. */
const firstPart = ({ status, may }: ActivityDetail): Part => {
  if (status === 'ended') return 'settle';
  return may.includes('mark') ? 'roll' : 'waiting';
};

type Loaded = {
  roll: OutputOf<'activities.roll'>;
  part: Part;
  onPart: (part: Part) => void;
  reload: () => Promise<void>;
};

function Gate({ roll: { activity, rows }, part, onPart, reload }: Loaded) {
  const session = useSession();
  const props = { activity, rows, me: session.me?.personId ?? null };
  return (
    <>
      <Card title={activity.title}>
        <View className="al-row__s">{spanText(activity.startsAt, activity.endsAt, Date.now())}</View>
      </Card>
      <Segmented options={partsFor(activity, rows)} value={part} onChange={onPart} label="到场登记" />
      {part === 'code' && <CodeCard id={activity.id} />}
      {part === 'roll' && <RollList {...props} reload={reload} />}
      {part === 'settle' && <SettleList {...props} reload={() => void reload()} />}
      {part === 'waiting' && <WaitingList rows={rows} />}
    </>
  );
}

/** The leader's screen at the gate: the list that needs no signal, the code that people scan, and what is left to decide. */
export function GateScreen({ id }: { id: string }) {
  const load = useLoad(`activities.roll:${id}`, () => getRoll(id));
  const [chosen, setChosen] = useState<Part | null>(null);
  const part = chosen ?? (load.data ? firstPart(load.data.activity) : 'roll');
  return (
    // nothing lies over the code, and it names nobody
    <Screen marked={part !== 'code'}>
      <Faces load={load} skeleton="list">
        {(roll) => <Gate roll={roll} part={part} onPart={setChosen} reload={load.reload} />}
      </Faces>
    </Screen>
  );
}
