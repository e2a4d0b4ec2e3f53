import './ratings.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CommitteeDetail } from '#types/rating-shapes';
import { GRADE_LABELS, STANDING_LABELS } from '#types/ratings.labels';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { Bar } from './bar';
import { BallotSheet } from './committee/ballot-sheet';
import { getCommittee } from './ratings.client';
import { RESIDENCE_URL } from './ratings.urls';
import { spanText, standingIn } from './ratings.view';

type Result = CommitteeDetail['results'][number];
type Tally = Result['tallies'][number];

function About({ committee }: { committee: CommitteeDetail }) {
  const { rules, round, members } = committee;
  return (
    <Card title={`${committee.label}居委会`}>
      {round && (
        <View className="ra-k">
          {round.year}年评议：{spanText(round, Date.now())}
        </View>
      )}
      <View className="ra-k">谁来评：{STANDING_LABELS[rules.standing]}</View>
      <View className="ra-k">
        至少 {rules.minVoters} 人参评才公布；不称职票超过 {rules.unfitLine}% 记为不称职
        {rules.source === 'default' ? '（系统默认，请以法律和当地规定为准）' : '（按本地设置）'}
      </View>
      <View className="ra-k">
        成员：{members.map(({ name, office }) => `${name}（${office}）`).join('、')}
      </View>
    </Card>
  );
}

function TallyCard({ tally }: { tally: Tally }) {
  const total = tally.counts.reduce((sum, { count }) => sum + count, 0);
  const mark = tally.flagged ? '连续两次不称职，街道核实' : tally.unfit ? '不称职' : null;
  return (
    <Card title={`${tally.name} · ${tally.office}`}>
      {mark && (
        <Tag tone="bad" icon="warn">
          {mark}
        </Tag>
      )}
      {tally.counts.map(({ grade, count }) => (
        <Bar
          key={grade}
          title={GRADE_LABELS[grade]}
          share={total === 0 ? 0 : Math.round((count * 100) / total)}
          value={`${count} 票`}
          low={grade === 'unfit'}
        />
      ))}
    </Card>
  );
}

function Results({ results }: { results: readonly Result[] }) {
  if (results.length === 0) return <Notice tone="info">第一次评议结束后，这里会公布结果。</Notice>;
  return (
    <>
      {results.map(({ year, outcome, cast, tallies }) => (
        <View key={year}>
          <Notice tone={outcome === 'published' ? 'pri' : 'info'} icon="people">
            {outcome === 'published' ? `${year}年：${cast} 人参评` : `${year}年：参评人数不足，不公布结果`}
          </Notice>
          {tallies.map((tally) => (
            <TallyCard key={tally.id} tally={tally} />
          ))}
        </View>
      ))}
    </>
  );
}

/** The yearly judgement of the committee's members: in secret while it is open, in figures when it is over. */
export function CommitteeScreen({ community }: { community: string }) {
  const load = useLoad(`ratings.committee:${community}`, () => getCommittee(community));
  const { me } = useSession();
  const [voting, setVoting] = useState(false);
  const committee = load.data;
  const isDue = committee?.round?.open === true && !committee.handedIn;
  const may = committee && isDue ? standingIn(me, { community, standing: committee.rules.standing }) : 'no';
  const footer = may === 'yes' && (
    <Button kind="pri" block icon="edit" onTap={() => setVoting(true)}>
      参加评议
    </Button>
  );
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(one) => (
          <>
            {one.handedIn && (
              <Notice tone="pri" icon="done">
                您已参加今年的评议，谢谢。结果在结束后公布。
              </Notice>
            )}
            {may === 'unconfirmed' && (
              <Notice tone="warn" action="去看看" onAction={() => goTo(RESIDENCE_URL)}>
                您的住处还没有核实，网格员核实后就可以评议。
              </Notice>
            )}
            <About committee={one} />
            <Results results={one.results} />
          </>
        )}
      </Faces>
      {voting && committee && (
        <BallotSheet
          committee={committee}
          onClose={() => setVoting(false)}
          onSent={() => void load.reload()}
        />
      )}
    </Screen>
  );
}
