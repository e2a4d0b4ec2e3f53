import './notices.scss';
import { useState } from 'react';
import { ROLE_LABELS } from '#types/roles.labels';
import { useLoad } from '../shared/load/use-load';
import { currentMe } from '../shared/session/session';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { listWorkers } from './notices.client';
import { type Colleague, StopSheet } from './stop/stop-sheet';

const EMPTY = {
  icon: 'people',
  title: '没有可以停用的账号',
  words: '这里列出您负责的区域里的同事。',
} as const;

/** When an account was stolen: whose it is, and everything it published is taken back in one act. */
export function StopScreen({ within }: { within: string }) {
  const load = useLoad(`notices.colleagues:${within}`, () => listWorkers(within));
  const [chosen, setChosen] = useState<Colleague | null>(null);
  const others = (items: Colleague[]) => items.filter(({ personId }) => personId !== currentMe()?.personId);
  return (
    <Screen marked>
      <Notice tone="warn" icon="shield">
        只在账号被盗用或被人冒用时使用。停用会记下是谁、什么时候、为什么。
      </Notice>
      <Faces load={load} skeleton="list" isEmpty={({ items }) => others(items).length === 0} empty={EMPTY}>
        {({ items }) => (
          <Cells title="选择要停用的账号">
            {others(items).map((one) => (
              <Cell
                key={`${one.personId}${one.role}${one.territory}`}
                icon="me"
                title={one.name}
                words={`${ROLE_LABELS[one.role]} · ${one.label}`}
                onTap={() => setChosen(one)}
              />
            ))}
          </Cells>
        )}
      </Faces>
      {chosen && (
        <StopSheet colleague={chosen} onClose={() => setChosen(null)} onStopped={() => void load.reload()} />
      )}
    </Screen>
  );
}
