import './ratings.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { OfficeScreen } from '../shared/office/office-screen';
import { type Office, officesAs, STAFF } from '../shared/office/offices';
import { usePlaceChoice } from '../shared/place/use-place-choice';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Button } from '../shared/ui/input/button';
import { communityOf } from './offices.view';
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
const NOBODY = {
  title: '这里登记小区和居委会成员',
  words: '由社区和街道的工作人员登记。您可以到“评议”里参加评价、看结果。',
};

/** What is rated in a community: its estates with their property companies, and the members of its committee. */
export function RegistersScreen() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = usePlaceChoice(({ territory, label }) => {
    const id = communityOf(territory);
    if (id) setChosen({ id, label: label.split(' · ')[0] ?? label });
  });
  // who works for a whole street chooses one of its communities
  const within = ({ value }: Office): string | null =>
    communityOf(value) ?? (chosen?.id.startsWith(`${value}/`) ? chosen.id : null);
  const footer = (office: Office) => {
    const community = within(office);
    return (
      community && (
        <Button kind="pri" block icon="plus" onTap={() => goTo(keepEstateUrl(community))}>
          登记小区
        </Button>
      )
    );
  };
  return (
    <OfficeScreen officesOf={(me) => officesAs(me, STAFF)} nobody={NOBODY} footer={footer}>
      {(office) => {
        const community = within(office);
        return (
          <>
            {communityOf(office.value) === null && (
              <Cells>
                <Cell
                  icon="pin"
                  title={community && chosen ? chosen.label : '选择社区'}
                  words="登记哪个社区的小区和居委会成员"
                  onTap={() => choose('any', office.value)}
                />
              </Cells>
            )}
            {community && <Registers key={community} community={community} />}
          </>
        );
      }}
    </OfficeScreen>
  );
}
