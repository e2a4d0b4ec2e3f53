import { View } from '@tarojs/components';
import { greeting } from '../../shared/format/greeting';
import { type Me, RENEW_AFTER_MS } from '../../shared/session/session';
import { useElder } from '../../shared/session/use-elder';
import { useSession } from '../../shared/session/use-session';
import { Faces } from '../../shared/ui/frame/faces';
import { Screen } from '../../shared/ui/frame/screen';
import { Icon } from '../../shared/ui/show/icon';
import { ElderHome } from './elder-home';
import { Entries } from './entries';
import { GridCard } from './grid-card';
import { RecentRequest, Urgent } from './news';
import { ResidenceHint } from './residence-hint';
import { type News, useAsks, useNews } from './use-news';

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

function StandardHome({ me, news }: { me: Me; news: News | null }) {
  return (
    <>
      <Entries />
      <ResidenceHint me={me} />
      {me.gridCard && <GridCard card={me.gridCard} />}
      <RecentRequest news={news} />
    </>
  );
}

function Home({ me, asks }: { me: Me; asks: { current: boolean } }) {
  const { elder } = useElder();
  const news = useNews(me, asks);
  return (
    <>
      <Hello me={me} />
      <Urgent news={news} />
      {elder ? <ElderHome me={me} /> : <StandardHome me={me} news={news} />}
    </>
  );
}

export function HomeScreen() {
  const asks = useAsks();
  // renewed in passing: see useNews
  const session = useSession(RENEW_AFTER_MS.never);
  return (
    <Screen>
      <Faces load={session} skeleton="detail">
        {(me) => <Home me={me} asks={asks} />}
      </Faces>
    </Screen>
  );
}
