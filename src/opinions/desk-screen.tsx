import './opinions.scss';
import { useState } from 'react';
import { MODERATION_QUEUE_LABELS, MODERATION_QUEUES, type ModerationQueue } from '#types/moderation.labels';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { PickerRow } from '../shared/ui/input/picker-row';
import { Segmented } from '../shared/ui/input/segmented';
import { DecideSaid } from './desk/decide-said';
import { OpenSheet } from './desk/open-sheet';
import { type Queued, QueuedCard } from './desk/queued-card';
import { desksOf } from './offices.view';
import { listToModerate } from './opinions.client';
import { detailUrl } from './opinions.urls';

const QUEUES = MODERATION_QUEUES.map((value) => ({ value, title: MODERATION_QUEUE_LABELS[value] }));
const EMPTY = {
  held: { icon: 'done', title: '没有等审核的', words: '没通过自动检查的说法先放在这里，由您决定是否公开。' },
  reported: { icon: 'done', title: '没有被举报的', words: '居民举报的说法会出现在这里。' },
  appealed: { icon: 'done', title: '没有申诉', words: '居民对“不公开”有意见时，由另一位同事来看。' },
} as const;

type Doing = { said: Queued; show: boolean } | null;

/** What waits for a person before everybody may mark it, or because somebody minds. */
function Queue({ within }: { within: string }) {
  const [queue, setQueue] = useState<ModerationQueue>('held');
  const list = usePages(`opinions.desk:${within}:${queue}`, (cursor) =>
    listToModerate(within, queue, cursor),
  );
  const [doing, setDoing] = useState<Doing>(null);
  return (
    <>
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="为什么" />
      <PageList list={list} empty={EMPTY[queue]}>
        {(items) =>
          items.map((said) => (
            <QueuedCard key={said.id} said={said} onDecide={(show) => setDoing({ said, show })} />
          ))
        }
      </PageList>
      {doing && <DecideSaid {...doing} onClose={() => setDoing(null)} onSent={() => void list.reload()} />}
    </>
  );
}

/** Beginning a conversation, and looking after what is said in it. */
export function DeskScreen({ within: asked }: { within: string }) {
  const session = useSession();
  const desks = session.me ? desksOf(session.me) : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const within = chosen ?? (asked || desks[0]?.value || '');
  const footer = desks.length > 0 && (
    <Button kind="pri" block icon="plus" onTap={() => setOpening(true)}>
      发起一次
    </Button>
  );
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={session} skeleton="list">
        {() =>
          within === '' ? (
            <BlankFace icon="shield" title="这里由社区工作人员使用" words="居民请从“大家怎么看”进入。" />
          ) : (
            <>
              {desks.length > 1 && (
                <PickerRow
                  options={desks}
                  value={within}
                  onChange={setChosen}
                  label="范围"
                  placeholder="请选择"
                />
              )}
              <Queue key={within} within={within} />
            </>
          )
        }
      </Faces>
      {opening && (
        <OpenSheet within={within} onClose={() => setOpening(false)} onOpened={(id) => goTo(detailUrl(id))} />
      )}
    </Screen>
  );
}
