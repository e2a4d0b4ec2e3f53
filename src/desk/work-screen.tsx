import './desk.scss';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { Beside } from '../shared/beside/beside';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { Board } from './board';
import { desksOf, discloses, knocks, leads, looksIn } from './desk.view';
import { Tasks } from './tasks';

const SIDES = [
  { value: 'tasks', title: '我的任务' },
  { value: 'board', title: '社区台账' },
] as const;
type Side = (typeof SIDES)[number]['value'];

const FIND_URL = '/desk/pages/find/index';
const CLAIMS_URL = '/community/pages/claims/index';
const CALLS_URL = '/calls/pages/open/index';
const DISCLOSURE_URL = '/disclosure/pages/desk/index';
const OFFICES_URL = '/community/pages/offices/index';
const NOTICES_URL = '/notices/pages/desk/index';
const KNOCKS_URL = '/notices/pages/knocks/index';

type Props = {
  /** A request beside the list where the window is wide; it belongs to another slice, so the page brings it. */
  beside: (requestId: string, changed: () => void) => ReactNode;
};

function DisclosureCell() {
  return (
    <Cell
      icon="scale"
      title="居务公开"
      words="公开日历、复核、答复和核查"
      onTap={() => goTo(DISCLOSURE_URL)}
    />
  );
}

/** The workers' and staff's side; a resident who opens it learns what it is for. */
export function WorkScreen({ beside }: Props) {
  const session = useSession();
  const { isWorker, isStaff, roles } = session;
  const oversees = roles.includes('supervisor');
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
              <View className="dk__tools">
                <Cells>
                  <Cell
                    icon="search"
                    title="按编号查找"
                    words="居民来电报编号时用"
                    onTap={() => goTo(FIND_URL)}
                  />
                  <Cell
                    icon="house"
                    title="住址核实"
                    words="核实居民登记的住址"
                    onTap={() => goTo(CLAIMS_URL)}
                  />
                  {leads(me) && (
                    <Cell
                      icon="people"
                      title="人员与岗位"
                      words="查看和任免"
                      onTap={() => goTo(OFFICES_URL)}
                    />
                  )}
                  {discloses(me) && <DisclosureCell />}
                  {isStaff && (
                    <Cell
                      icon="bell"
                      title="信息发布"
                      words="写通知，看谁读过，回答提问"
                      onTap={() => goTo(NOTICES_URL)}
                    />
                  )}
                  {knocks(me) && (
                    <Cell
                      icon="warn"
                      title="上门通知"
                      words="紧急信息还没通知到的人家"
                      onTap={() => goTo(KNOCKS_URL)}
                    />
                  )}
                  {looksIn(me) && (
                    <Cell
                      icon="phone"
                      title="一键通回访"
                      words="看望打过一键通的居民"
                      onTap={() => goTo(CALLS_URL)}
                    />
                  )}
                </Cells>
              </View>
              {side === 'tasks' ? <Tasks /> : <Board areas={desksOf(me)} />}
            </Beside>
          ) : oversees ? (
            <Cells>
              <DisclosureCell />
            </Cells>
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
