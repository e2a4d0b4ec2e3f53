import './desk.scss';
import { type ReactNode, useState } from 'react';
import { Beside } from '../shared/beside/beside';
import { currentMe, RENEW_AFTER_MS, rolesOf } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { Board } from './board';
import { desksOf } from './desk.view';
import { Tasks } from './tasks';
import { Tools } from './tools';
import { toolsOf } from './tools.list';

const SIDES = [
  { value: 'tasks', title: '我的任务' },
  { value: 'board', title: '社区台账' },
] as const;
type Side = (typeof SIDES)[number]['value'];

type Props = {
  /** A request beside the list where the window is wide; it belongs to another slice, so the page brings it. */
  beside: (requestId: string, changed: () => void) => ReactNode;
};

/** Whoever has one makes a call for what is on it. */
const hasDesk = (): boolean => {
  const { isWorker, isStaff } = rolesOf(currentMe());
  return isWorker || isStaff;
};

/** The workers' and staff's side; a resident who opens it learns what it is for. */
export function WorkScreen({ beside }: Props) {
  const session = useSession(hasDesk() ? RENEW_AFTER_MS.page : RENEW_AFTER_MS.pageWithoutCall);
  const { isWorker, isStaff } = session;
  const [chosen, setChosen] = useState<Side | null>(null);
  const side: Side = chosen ?? (isWorker ? 'tasks' : 'board');
  return (
    <Screen marked={isWorker || isStaff}>
      <Faces load={session} skeleton="list">
        {(me) =>
          isWorker || isStaff ? (
            <Beside name="request" title="诉求详情" hint="从列表里选一件，详情会显示在这里。" detail={beside}>
              {isWorker && isStaff && (
                <Segmented options={SIDES} value={side} onChange={setChosen} label="工作台" />
              )}
              <Tools tools={toolsOf(me)} />
              {side === 'tasks' ? <Tasks /> : <Board areas={desksOf(me)} />}
            </Beside>
          ) : toolsOf(me).length > 0 ? (
            <Tools tools={toolsOf(me)} />
          ) : (
            <BlankFace
              icon="desk"
              title="这里是工作人员的工作台"
              words="网格员和社区工作者在这里签收、派单和核查。您提交的诉求请看“我的诉求”。"
            />
          )
        }
      </Faces>
    </Screen>
  );
}
