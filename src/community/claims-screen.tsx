import './community.scss';
import './claims/claims.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { type Claim, claimKey } from './claims/claim.view';
import { ClaimCard } from './claims/claim-card';
import { CLAIM_COLUMNS, claimWords } from './claims/claim-columns';
import { RefuseClaim } from './claims/refuse-claim';
import { useClaims } from './claims/use-claims';
import { listClaims } from './community.client';

const EMPTY = { icon: 'done', title: '没有等待核实的住处', words: '有居民新登记时，会出现在这里。' } as const;

/** Residences that wait for somebody to ring the bell. */
export function ClaimsScreen() {
  const list = usePages('community.claims', listClaims);
  const claims = useClaims(list.reload);
  const [refusing, setRefusing] = useState<Claim | null>(null);
  const card = (claim: Claim) => (
    <ClaimCard
      key={claimKey(claim)}
      claim={claim}
      busy={claims.busy === claimKey(claim)}
      sent={claims.sent.has(claimKey(claim))}
      onConfirm={() => void claims.answer(claim, true, '')}
      onRefuse={() => setRefusing(claim)}
    />
  );
  const cardOf = (key: string) => {
    const claim = list.data?.items.find((one) => claimKey(one) === key);
    return claim ? card(claim) : null;
  };
  return (
    <Screen marked>
      <Beside
        name="claim"
        title="住处登记"
        hint="从列表里选一位居民，登记的住处会显示在这里。"
        detail={cardOf}
      >
        <PageList list={list} empty={EMPTY}>
          {(items) => (
            <>
              <View compileMode className="cm-hint cm-hint--top">
                上门看过、确认本人住在这里，再点“属实”。
              </View>
              <Rows
                items={items}
                keyOf={claimKey}
                columns={CLAIM_COLUMNS}
                spoken={claimWords}
                label="等待核实的住处"
                reload={list.reload}
              >
                {items.map(card)}
              </Rows>
            </>
          )}
        </PageList>
      </Beside>
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
