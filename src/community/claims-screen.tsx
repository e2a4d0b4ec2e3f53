import './community.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePages } from '../shared/load/use-pages';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { type Claim, claimKey } from './claims/claim.view';
import { ClaimCard } from './claims/claim-card';
import { RefuseClaim } from './claims/refuse-claim';
import { useClaims } from './claims/use-claims';
import { listClaims } from './community.client';

const EMPTY = { icon: 'done', title: '没有等待核实的住处', words: '有居民新登记时，会出现在这里。' } as const;

/** Residences that wait for somebody to ring the bell. */
export function ClaimsScreen() {
  const list = usePages('community.claims', listClaims);
  const claims = useClaims(list.reload);
  const [refusing, setRefusing] = useState<Claim | null>(null);
  return (
    <Screen marked>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) => (
          <>
            <View compileMode className="cm-hint cm-hint--top">
              上门看过、确认本人住在这里，再点“属实”。
            </View>
            {items.map((claim) => (
              <ClaimCard
                key={claimKey(claim)}
                claim={claim}
                busy={claims.busy === claimKey(claim)}
                sent={claims.sent.has(claimKey(claim))}
                onConfirm={() => void claims.answer(claim, true, '')}
                onRefuse={() => setRefusing(claim)}
              />
            ))}
          </>
        )}
      </Faces>
      <MoreRow list={list} />
      {refusing && (
        <RefuseClaim
          claim={refusing}
          busy={claims.busy !== null}
          onClose={() => setRefusing(null)}
          onRefuse={(words) => claims.answer(refusing, false, words)}
        />
      )}
    </Screen>
  );
}
