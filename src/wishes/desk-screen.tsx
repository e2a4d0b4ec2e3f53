import './wishes.scss';
import { Beside } from '../shared/beside/beside';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { deskOf } from './desk/desk.view';
import { DeskList } from './desk/desk-list';
import { DetailScreen } from './detail-screen';

/** What residents ask for, verified and looked after by their community. */
export function DeskScreen() {
  const session = useSession();
  return (
    <Screen marked>
      <Faces load={session} skeleton="list">
        {(me) => {
          const within = deskOf(me);
          return within ? (
            <Beside
              name="wish"
              title="心愿详情"
              hint="从列表里选一条，内容和经过会显示在这里。"
              detail={(id, changed) => <DetailScreen key={id} id={id} onChanged={changed} />}
            >
              <DeskList within={within} />
            </Beside>
          ) : (
            <BlankFace
              icon="care"
              title="这里是核实心愿的工作台"
              words="社区工作者在这里核实居民的心愿，联系帮忙的人。"
            />
          );
        }}
      </Faces>
    </Screen>
  );
}
