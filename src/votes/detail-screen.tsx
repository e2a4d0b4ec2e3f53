import './votes.scss';
import { useState } from 'react';
import type { VoteDetail } from '#types/vote-shapes';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { useLoad } from '../shared/load/use-load';
import { meStore } from '../shared/session/session';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { BallotCard, CastSheet } from './detail/ballot-card';
import { EMPTY_BALLOT } from './detail/ballot-field';
import { FactsCard, KindBanner } from './detail/kind-card';
import { ReceiptCard } from './detail/receipt-card';
import { ResultCard, RunningCard } from './detail/result-card';
import { ballotText, votedText, whyText } from './vote.view';
import { getVote } from './votes.client';
import { PRIVACY_URL, RESIDENCE_URL } from './votes.urls';

/** The caller's vote, while it can be given; `null`: not now, or not theirs. */
const voterOf = ({ mine, phase, kind }: VoteDetail) =>
  phase === 'open' && kind !== 'owners' && !mine.voted ? mine.voter : null;

/** How the caller stands to it, where there is no ballot to fill in. */
function Standing({ vote }: { vote: VoteDetail }) {
  const { mine, phase, kind } = vote;
  if (kind === 'owners' || phase === 'cancelled') return null;
  if (mine.voted)
    return (
      <Notice tone="pri" icon="done">
        {votedText(vote)}
      </Notice>
    );
  if (phase !== 'open' && phase !== 'announced') return null;
  if (mine.voter !== null)
    return phase === 'announced' ? <Notice tone="info">您有投票资格，到时间请来投票。</Notice> : null;
  const next = { action: '登记住处', onAction: () => goTo(RESIDENCE_URL) };
  return (
    <Notice tone="info" {...(mine.why === 'residence' ? next : {})}>
      {whyText(vote)}
    </Notice>
  );
}

/** One vote: what it is, whose turn it is, what came of it. */
export function DetailScreen({ id }: { id: string }) {
  const load = useLoad(`votes.get:${id}`, () => getVote(id));
  const [ballot, setBallot] = useState(EMPTY_BALLOT);
  const [isSure, setSure] = useState(false);
  const isAccepted = useStore(meStore)?.privacyAccepted !== false;
  const voter = load.data && voterOf(load.data);
  const footer = load.data && voter && isAccepted && (
    <Button kind="pri" block icon="check" onTap={() => setSure(true)}>
      {ballotText(load.data, ballot) === '弃权' ? '投弃权票' : '投票'}
    </Button>
  );
  const given = () => {
    setSure(false);
    void load.reload();
  };
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(vote) => (
          <>
            <KindBanner kind={vote.kind} />
            {vote.result && <ResultCard vote={vote} result={vote.result} />}
            <FactsCard vote={vote} />
            <Standing vote={vote} />
            {voter && !isAccepted && (
              <Notice tone="info" icon="shield" action="去看看" onAction={() => goTo(PRIVACY_URL)}>
                投票会记下您家已经投过票，请先看看隐私保护说明。
              </Notice>
            )}
            {voter && isAccepted && <BallotCard vote={vote} ballot={ballot} onChange={setBallot} />}
            <RunningCard vote={vote} />
            <ReceiptCard vote={vote} />
            {isSure && voter && (
              <CastSheet
                vote={vote}
                voter={voter}
                ballot={ballot}
                onClose={() => setSure(false)}
                onGiven={given}
              />
            )}
          </>
        )}
      </Faces>
    </Screen>
  );
}
