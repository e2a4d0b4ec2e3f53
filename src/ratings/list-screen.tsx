import './ratings.scss';
import { View } from '@tarojs/components';
import type { CommitteeSummary, EstateSummary } from '#types/rating-shapes';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { CommunityScreen } from '../shared/place/community-screen';
import type { Me } from '../shared/session/session';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Button } from '../shared/ui/input/button';
import { Tag } from '../shared/ui/show/tag';
import type { Mark } from '../shared/ui/tone';
import { Bar } from './bar';
import { listRated } from './ratings.client';
import { committeeUrl, estateUrl } from './ratings.urls';
import { barOf, estateMark, livesIn, resultText, scoreText, spanText } from './ratings.view';

const EMPTY = {
  icon: 'star',
  title: '还没有可以评议的',
  words: '社区登记小区和居委会成员以后，每季度的物业评价、每年的民主评议会出现在这里。',
} as const;

const isEstateDue = ({ round, handedIn }: EstateSummary): boolean => round?.open === true && !handedIn;

function EstateCard({ estate, mine }: { estate: EstateSummary; mine: boolean }) {
  const now = Date.now();
  const { icon, tone, words } = estateMark(estate);
  const [last] = estate.results;
  const isDue = mine && isEstateDue(estate);
  return (
    <Card
      title={estate.name}
      extra={
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      }
    >
      <View className="ra-k">{mine ? `您住的小区 · ${estate.company}` : estate.company}</View>
      {estate.round && <View className="ra-k">评价时间：{spanText(estate.round, now)}</View>}
      {last && (
        <Bar title="上季总体" share={barOf(last.overall)} value={scoreText(last.overall)} low={last.low} />
      )}
      {last && <View className="ra-k">{resultText(last)}</View>}
      <View className="ra-act">
        <Button kind={isDue ? 'pri' : 'sec'} block onTap={() => goTo(estateUrl(estate.id))}>
          {isDue ? '去评价' : `看${estate.name}的结果`}
        </Button>
      </View>
    </Card>
  );
}

const committeeMark = ({ round, handedIn }: CommitteeSummary): Mark => {
  if (!round?.open) return { icon: 'clock', tone: 'mute', words: '未到评议时间' };
  return handedIn
    ? { icon: 'done', tone: 'pri', words: '您已评议' }
    : { icon: 'people', tone: 'info', words: '正在评议' };
};

type CommitteeProps = {
  committee: CommitteeSummary;
  /** Lives there, or stands for those who do; which of them judges is said on its page. */
  mine: boolean;
  /** Another thing is to be done first: a screen has one filled button. */
  later: boolean;
};

function CommitteeCard({ committee, mine, later }: CommitteeProps) {
  const { icon, tone, words } = committeeMark(committee);
  const isDue = mine && committee.round?.open === true && !committee.handedIn;
  return (
    <Card
      title="居委会民主评议"
      extra={
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      }
    >
      <View className="ra-k">
        {committee.label} · {committee.members.length} 名成员
      </View>
      {committee.round && (
        <View className="ra-k">
          {committee.round.year}年：{spanText(committee.round, Date.now())}
        </View>
      )}
      <View className="ra-act">
        <Button
          kind={isDue && !later ? 'pri' : 'sec'}
          block
          onTap={() => goTo(committeeUrl(committee.community))}
        >
          {isDue ? '去评议' : '看成员和结果'}
        </Button>
      </View>
    </Card>
  );
}

/** Lives there, or has an office there. */
const isNear = ({ residence, memberships }: Me, community: string): boolean =>
  [residence?.household, ...memberships.map(({ territory }) => territory)].some(
    (place) => place === community || place?.startsWith(`${community}/`),
  );

function Rated({ me, community }: { me: Me; community: string }) {
  const load = useLoad(`ratings.list:${community}`, () => listRated(community));
  const isMine = (estate: EstateSummary) => livesIn(estate, me.residence);
  return (
    <Faces
      load={load}
      skeleton="list"
      isEmpty={({ estates, committee }) => estates.length === 0 && committee === null}
      empty={EMPTY}
    >
      {({ estates, committee }) => (
        <>
          {estates.filter(isMine).map((estate) => (
            <EstateCard key={estate.id} estate={estate} mine />
          ))}
          {committee && (
            <CommitteeCard
              committee={committee}
              mine={isNear(me, community)}
              later={estates.some((estate) => isMine(estate) && isEstateDue(estate))}
            />
          )}
          {estates
            .filter((estate) => !isMine(estate) && estate.active)
            .map((estate) => (
              <EstateCard key={estate.id} estate={estate} mine={false} />
            ))}
        </>
      )}
    </Faces>
  );
}

/** What is open for the reader, and what came of earlier rounds. */
export function ListScreen() {
  return (
    <CommunityScreen why="选好就能看到那里的物业评价和民主评议结果；登记住处并核实以后，自己也可以评。">
      {(community, me) => <Rated key={community} me={me} community={community} />}
    </CommunityScreen>
  );
}
