import './ratings.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { usePlaceChoice } from '../shared/place/use-place-choice';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { communityOf, keptBy } from './offices.view';
import { listRated } from './ratings.client';
import { keepEstateUrl } from './ratings.urls';
import { CommitteeRegister } from './register/committee-register';
import { EstateRegister } from './register/estate-register';

function Registers({ community }: { community: string }) {
  const load = useLoad(`ratings.list:${community}`, () => listRated(community));
  return (
    <Faces load={load} skeleton="list">
      {({ estates, committee }) => (
        <>
          <EstateRegister community={community} estates={estates} />
          <CommitteeRegister community={community} committee={committee} />
        </>
      )}
    </Faces>
  );
}

type Chosen = { id: string; label: string };

/** What is rated in a community: its estates with their property companies, and the members of its committee. */
export function RegistersScreen() {
  const session = useSession();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const office = session.me && keptBy(session.me);
  const own = office && communityOf(office);
  const community = own ?? chosen?.id ?? null;
  const choose = usePlaceChoice(({ territory, label }) => {
    const id = communityOf(territory);
    if (id) setChosen({ id, label: label.split(' · ')[0] ?? label });
  });
  const footer = community && (
    <Button kind="pri" block icon="plus" onTap={() => goTo(keepEstateUrl(community))}>
      登记小区
    </Button>
  );
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={session} skeleton="list">
        {() =>
          office ? (
            <>
              {!own && (
                <Cells>
                  <Cell
                    icon="pin"
                    title={chosen?.label ?? '选择社区'}
                    words="登记哪个社区的小区和居委会成员"
                    onTap={() => choose('any', office)}
                  />
                </Cells>
              )}
              {community && <Registers key={community} community={community} />}
            </>
          ) : (
            <BlankFace
              icon="desk"
              title="这里登记小区和居委会成员"
              words="由社区和街道的工作人员登记。您可以到“评议”里参加评价、看结果。"
            />
          )
        }
      </Faces>
    </Screen>
  );
}
