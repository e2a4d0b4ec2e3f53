import './notices.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { gridsOf } from './desk/offices.view';
import { NoticeRow } from './feed/notice-row';
import { listKnocks } from './notices.client';
import { doorsUrl } from './notices.urls';

const EMPTY = {
  icon: 'done',
  title: '没有要上门通知的',
  words: '社区发布紧急信息后，没有读到的人家会出现在这里。',
} as const;

function Knocks() {
  const list = usePages('notices.knocks', listKnocks);
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) =>
        items.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} isRead onTap={() => goTo(doorsUrl(notice.id))} />
        ))
      }
    </PageList>
  );
}

/** Urgent notices for which a grid worker may have to knock. */
export function KnocksScreen() {
  const session = useSession();
  return (
    <Screen marked>
      <Faces load={session} skeleton="list">
        {(me) =>
          gridsOf(me).length > 0 ? (
            <Knocks />
          ) : (
            <BlankFace {...EMPTY} words="网格员在这里看要上门通知的人家。" />
          )
        }
      </Faces>
    </Screen>
  );
}
