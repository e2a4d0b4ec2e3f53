import { View } from '@tarojs/components';
import { greeting } from '../../shared/format/greeting';
import type { Me } from '../../shared/session/session';
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

function StandardHome({ me }: { me: Me }) {
  return (
    <>
      <Entries />
      <ResidenceHint residence={me.residence} />
      {me.gridCard && <GridCard card={me.gridCard} />}
      <RecentRequest />
    </>
  );
}

export function HomeScreen() {
  const session = useSession();
  const { elder } = useElder();
  return (
    <Screen>
      <Faces load={session} skeleton="detail">
        {(me) => (
          <>
            <Hello me={me} />
            {elder ? <ElderHome me={me} /> : <StandardHome me={me} />}
          </>
        )}
      </Faces>
    </Screen>
  );
}
