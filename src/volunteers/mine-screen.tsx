import './volunteers.scss';
import { View } from '@tarojs/components';
import type { Registration } from '#types/volunteers';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { ExportButton } from './mine/export-button';
import { FactsCard } from './mine/facts-card';
import { HelpersCard } from './mine/helpers-card';
import { LeaveCard } from './mine/leave-card';
import { numberText, stateMark } from './mine/registration.view';
import { StoryCard } from './mine/story-card';
import { getMine } from './volunteers.client';
import { CORRECT_URL, HELPER_URL, REGISTER_URL } from './volunteers.urls';

function NumberCard({ registration }: { registration: Registration }) {
  const mark = stateMark(registration.state);
  return (
    <Card>
      <View className="vo-row__h">
        <View>
          <View className="vo-row__s">志愿者编号</View>
          <View className="vo-number">{numberText(registration.number)}</View>
        </View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
    </Card>
  );
}

type Props = { registration: Registration; reload: () => void };

function Registered({ registration, reload }: Props) {
  const { state } = registration;
  return (
    <>
      <NumberCard registration={registration} />
      {state === 'waiting' && (
        <Notice tone="warn" icon="care">
          请监护人带您到社区，或请网格员上门，当面同意后就能报名参加活动。
        </Notice>
      )}
      <Cells>
        <Cell
          icon="star"
          title="我的服务时长和星级"
          words="每次服务的时长，能开记录单"
          onTap={() => goTo('/hours/pages/mine/index')}
        />
        <Cell
          icon="care"
          title="帮家人报名"
          words="家人不方便自己报名时，请家人同意由您来报"
          onTap={() => goTo(HELPER_URL)}
        />
      </Cells>
      <FactsCard registration={registration} />
      <View className="vo-acts">
        <Button kind="sec" icon="edit" onTap={() => goTo(CORRECT_URL)}>
          更正意愿
        </Button>
        <ExportButton registration={registration} />
      </View>
      <HelpersCard registration={registration} onDone={reload} />
      <StoryCard registration={registration} />
      <LeaveCard onDone={reload} />
    </>
  );
}

function Unregistered({ number }: { number: string | null }) {
  return (
    <BlankFace
      icon="people"
      title={number === null ? '还不是注册志愿者' : '您已退出志愿者登记'}
      words={
        number === null
          ? '登记一次，以后报名活动、记录服务时长都不用再填。'
          : `编号 ${numberText(number)} 和已记录的时长还在，随时可以重新登记。`
      }
    >
      <Button kind="pri" onTap={() => goTo(REGISTER_URL)}>
        登记成为志愿者
      </Button>
    </BlankFace>
  );
}

/** One's own registration: to read, correct, export and give up. */
export function MineScreen() {
  const load = useLoad('volunteers.mine', getMine, false);
  return (
    <Screen>
      <Faces load={load} skeleton="detail">
        {({ registration }) =>
          registration === null || registration.state === 'left' ? (
            <Unregistered number={registration?.number ?? null} />
          ) : (
            <Registered registration={registration} reload={() => void load.reload()} />
          )
        }
      </Faces>
    </Screen>
  );
}
