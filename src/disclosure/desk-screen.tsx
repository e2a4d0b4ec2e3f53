import './disclosure.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { Beside } from '../shared/beside/beside';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Segmented } from '../shared/ui/input/segmented';
import { AskedList } from './desk/asked-list';
import { CalendarCard } from './desk/calendar-card';
import { deskOf, type Tab, tabsFor } from './desk/desk.view';
import { ItemList } from './desk/item-list';
import { ScreenList } from './desk/screen-list';
import { writeUrl } from './disclosure.urls';
import { WorkScreen } from './work-screen';

type Desk = ReturnType<typeof deskOf> & { community: string };

function Part({ tab, desk: { community, mayWrite, isCommittee } }: { tab: Tab; desk: Desk }) {
  if (tab === 'calendar') return <CalendarCard community={community} mayWrite={mayWrite} />;
  if (tab === 'screen') return <ScreenList community={community} />;
  if (tab === 'asked')
    return <AskedList key="asked" community={community} committee={false} mayAct={mayWrite} />;
  if (tab === 'committee')
    return <AskedList key="committee" community={community} committee mayAct={isCommittee} />;
  return <ItemList key={tab} community={community} queue={tab} />;
}

/** What one's community owes, writes, checks and answers. */
export function DeskScreen() {
  const session = useSession();
  const [tab, setTab] = useState<Tab>('calendar');
  const desk = session.me && deskOf(session.me);
  const footer = desk?.mayWrite && desk.community !== null && (
    <Button kind="pri" block icon="edit" onTap={() => desk.community && goTo(writeUrl(desk.community))}>
      填写公开事项
    </Button>
  );
  return (
    <Screen marked={desk?.community != null} {...(footer ? { footer } : {})}>
      <Faces load={session} skeleton="list">
        {() =>
          desk?.community ? (
            <Beside
              name="item"
              title="公开事项"
              hint="从列表里选一项，内容和经过会显示在这里。"
              detail={(id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />}
            >
              <Segmented options={tabsFor(desk)} value={tab} onChange={setTab} label="公开事项" />
              <Part tab={tab} desk={{ ...desk, community: desk.community }} />
            </Beside>
          ) : (
            <BlankFace
              icon="shield"
              title="这里是社区的居务公开工作台"
              words="社区工作者、居务监督委员会成员在这里填写、复核和答复。"
            />
          )
        }
      </Faces>
    </Screen>
  );
}
