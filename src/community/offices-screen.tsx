import './community.scss';
import './claims/claims.scss';
import { useState } from 'react';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { ReasonSheet } from '../shared/ui/over/reason-sheet';
import { listOffices } from './community.client';
import { AppointSheet } from './offices/appoint-sheet';
import { HolderCard } from './offices/holder-card';
import { NewcomerSheet } from './offices/newcomer-sheet';
import {
  type Candidate,
  type Community,
  HOLDER_COLUMNS,
  type Holder,
  holderKey,
  holderWords,
  inOrder,
  mayChange,
  mayDismiss,
  myCommunity,
} from './offices/office.view';
import { useOffices } from './offices/use-offices';

/** Who holds which office in one's community. */
export function OfficesScreen() {
  const session = useSession();
  const mine = myCommunity(session.me);
  if (mine) return <Offices community={mine.id} />;
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {() => (
          <BlankFace
            icon="people"
            title="这里是社区的人员与岗位"
            words="社区工作者在这里查看，社区书记在这里任免。"
          />
        )}
      </Faces>
    </Screen>
  );
}

type Doing =
  | { what: 'meet' }
  | { what: 'appoint'; who: Candidate }
  | { what: 'dismiss'; holder: Holder }
  | null;

function Offices({ community }: { community: Community }) {
  const { me } = useSession();
  const list = useLoad(`community.workers:${community}`, () => listOffices(community));
  const offices = useOffices(list.reload);
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const chooses = myCommunity(me)?.isLead === true;
  const card = (holder: Holder) => (
    <HolderCard
      key={holderKey(holder)}
      holder={holder}
      onAppoint={mayChange(me, holder) ? () => setDoing({ what: 'appoint', who: holder }) : null}
      onDismiss={mayDismiss(me, holder) ? () => setDoing({ what: 'dismiss', holder }) : null}
    />
  );
  const cardOf = (key: string) => {
    const holder = list.data?.items.find((one) => holderKey(one) === key);
    return holder ? card(holder) : null;
  };
  return (
    <Screen
      marked
      footer={
        chooses && (
          <Button kind="pri" block icon="plus" onTap={() => setDoing({ what: 'meet' })}>
            任命新人
          </Button>
        )
      }
    >
      <Beside name="office" title="人员与岗位" hint="从列表里选一位，再任免岗位。" detail={cardOf}>
        <Faces load={list} skeleton="list">
          {({ items }) => (
            <Rows
              items={inOrder(items)}
              keyOf={holderKey}
              columns={HOLDER_COLUMNS}
              spoken={holderWords}
              label="人员与岗位"
              reload={list.reload}
            >
              {inOrder(items).map(card)}
            </Rows>
          )}
        </Faces>
      </Beside>
      {doing?.what === 'meet' && (
        <NewcomerSheet onClose={close} onFound={(who) => setDoing({ what: 'appoint', who })} />
      )}
      {doing?.what === 'appoint' && (
        <AppointSheet
          who={doing.who}
          community={community}
          busy={offices.busy}
          onClose={close}
          onAppoint={(office) => offices.appoint(doing.who, office)}
        />
      )}
      {doing?.what === 'dismiss' && (
        <ReasonSheet
          draftKey={`office:${holderKey(doing.holder)}`}
          title={`免去${doing.holder.name}的岗位`}
          label="原因"
          placeholder="例：本人申请离岗"
          missing="请写明原因，会留在任免记录里"
          max={200}
          kind="bad"
          submit="下一步"
          busy={offices.busy}
          onClose={close}
          onSubmit={(words) => offices.dismiss(doing.holder, words)}
        />
      )}
    </Screen>
  );
}
