import './wishes.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { ownCommunity } from '../shared/session/own-community';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Segmented } from '../shared/ui/input/segmented';
import { MyList } from './list/my-list';
import { OpenList } from './list/open-list';
import { askUrl } from './wishes.urls';

const TABS = [
  { value: 'open', title: '等人帮忙' },
  { value: 'mine', title: '我的' },
] as const;
type Tab = (typeof TABS)[number]['value'];

function NoHome() {
  return (
    <BlankFace
      icon="house"
      title="先登记您的住处"
      words="登记后就能看到您社区里等人帮忙的心愿，也可以提出自己的。"
    >
      <Button kind="pri" onTap={() => goTo('/community/pages/residence/index')}>
        去登记
      </Button>
    </BlankFace>
  );
}

/** Help wanted in one's community, and one's own. */
export function ListScreen() {
  const session = useSession();
  const [tab, setTab] = useState<Tab>('open');
  const community = ownCommunity(session.me);
  const footer = (
    <Button kind="pri" block icon="care" onTap={() => goTo(askUrl)}>
      我需要帮忙
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Segmented options={TABS} value={tab} onChange={setTab} label="邻里互助" />
      {tab === 'mine' ? (
        <MyList />
      ) : community ? (
        <OpenList key={community} community={community} />
      ) : (
        <Faces load={session} skeleton="list">
          {() => <NoHome />}
        </Faces>
      )}
    </Screen>
  );
}
