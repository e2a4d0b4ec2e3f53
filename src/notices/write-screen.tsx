import './notices.scss';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { NoticeWork } from '#types/notice-desk';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { officesOf } from './desk/offices.view';
import { getWork } from './notices.client';
import { writeUrl } from './notices.urls';
import { CorrectForm } from './write/correct-form';
import { draftOfWork } from './write/draft-of-work';
import { emptyDraft } from './write/use-write-draft';
import { WriteForm } from './write/write-form';

/** A blank form; after one was sent, another blank one. */
function NewNotice({ within }: { within: string | null }) {
  const session = useSession();
  const [round, setRound] = useState(0);
  const offices = session.me ? officesOf(session.me) : [];
  const office = offices.find(({ value }) => value === within) ?? offices[0];
  if (session.me && office) {
    const { value: id, title: name } = office;
    return (
      <WriteForm
        key={round}
        start={emptyDraft(id, name)}
        root={{ id, name }}
        files={[]}
        onAgain={() => setRound(round + 1)}
      />
    );
  }
  return (
    <Screen>
      <Faces load={session} skeleton="form">
        {() => (
          <BlankFace
            icon="edit"
            title="这里是写信息的地方"
            words="社区工作者在这里写通知。您有事想说，请用“我要反映”。"
          />
        )}
      </Faces>
    </Screen>
  );
}

function OldNotice({ id, corrects }: { id: string; corrects: boolean }) {
  const load = useLoad(`notices.work:${id}`, () => getWork(id));
  const [first, setFirst] = useState<NoticeWork | null>(null);
  // What comes while the person writes must not take the form from under their hands.
  if (first === null && load.data && !load.refreshing) setFirst(load.data);
  if (first && corrects) return <CorrectForm work={first} />;
  if (first) {
    const root = { id: first.within, name: first.from };
    return (
      <WriteForm
        start={draftOfWork(first)}
        root={root}
        files={first.files}
        onAgain={() => void Taro.redirectTo({ url: writeUrl(first.within) })}
      />
    );
  }
  return (
    <Screen>
      <Faces load={{ ...load, data: null }} skeleton="form">
        {() => null}
      </Faces>
    </Screen>
  );
}

type Props = { within: string | null; id: string | null; corrects: boolean };

export function WriteScreen({ within, id, corrects }: Props) {
  return id === null ? <NewNotice within={within} /> : <OldNotice id={id} corrects={corrects} />;
}
