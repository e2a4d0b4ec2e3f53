import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { greeting } from '../../shared/format/greeting';
import { currentMe, type Me } from '../../shared/session/session';
import { useElder } from '../../shared/session/use-elder';
import { useSession } from '../../shared/session/use-session';
import { Faces } from '../../shared/ui/frame/faces';
import { Screen } from '../../shared/ui/frame/screen';
import { Icon } from '../../shared/ui/show/icon';
import { ElderHome } from './elder-home';
import { Entries } from './entries';
import { GridCard } from './grid-card';
import { RecentRequest } from './recent-request';
import { ResidenceHint } from './residence-hint';

function Hello({ me }: { me: Me }) {
  const { elder, setElder } = useElder();
  return (
    <View className="hm__h">
      <View className="hm__g" aria-role="heading">
        {greeting(Date.now())}
        {me.name && `，${me.name}`}
      </View>
      <View className="hm__e" aria-role="button" hoverClass="card--down" onClick={() => setElder(!elder)}>
        <Icon name="text" />
        <View>{elder ? '标准版' : '长辈版'}</View>
      </View>
      {me.residence && <View className="hm__p">{me.residence.label}</View>}
    </View>
  );
}

/**
 * This page makes one call: the very first start signs in, and from then on, with what is known of the person, it asks
 * for their newest request.
 */
function useAsksForNewest(): boolean {
  const [asks, setAsks] = useState(() => currentMe() !== null);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) setAsks(true);
    shown.current = true;
  });
  return asks;
}

function StandardHome({ me, asks }: { me: Me; asks: boolean }) {
  return (
    <>
      <Entries />
      <ResidenceHint me={me} />
      {me.gridCard && <GridCard card={me.gridCard} />}
      {asks && <RecentRequest />}
    </>
  );
}

export function HomeScreen() {
  const asks = useAsksForNewest();
  const session = useSession();
  const { elder } = useElder();
  return (
    <Screen>
      <Faces load={session} skeleton="detail">
        {(me) => (
          <>
            <Hello me={me} />
            {elder ? <ElderHome me={me} /> : <StandardHome me={me} asks={asks} />}
          </>
        )}
      </Faces>
    </Screen>
  );
}
