import './topics.scss';
import { useState } from 'react';
import type { TopicBuilding } from '#types/topic-doors';
import { HEARD_LABELS } from '#types/topics.labels';
import { usePages } from '../shared/load/use-pages';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Card } from '../shared/ui/frame/card';
import { CardWords } from '../shared/ui/frame/card-words';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { type ActionButton, ButtonRow } from '../shared/ui/input/button-row';
import { PickerRow } from '../shared/ui/input/picker-row';
import { VisitSheet } from './doors/visit-sheet';
import type { Visiting } from './doors/visiting.types';
import { roundsOf } from './offices.view';
import { listSilent } from './topics.client';

const EMPTY = {
  icon: 'done',
  title: '没有要上门听意见的',
  words: '协商中的议题涉及到的楼会出现在这里，听过意见的户会划掉。',
} as const;

type Props = { building: TopicBuilding; onVisit: (visiting: Visiting) => void };

const OTHERS = { words: '其他住户', label: '其他住户', kind: 'plain', icon: 'plus' } as const;

const heardText = ({ room, heard }: TopicBuilding['doors'][number]) =>
  `${room} ${heard ? HEARD_LABELS[heard] : ''}`;

/** One building of a topic: how far it is, then the doors that nobody has heard yet. */
function Building({ building, onVisit }: Props) {
  const { title, label, households, doors } = building;
  const silent = doors.filter(({ heard }) => heard === null);
  const heard = doors.filter((door) => door.heard !== null);
  return (
    <Card>
      <CardWords
        head={label}
        isTitle
        lines={[
          { words: `《${title}》 · 共 ${households} 户，已听到 ${heard.length} 户`, look: 'small' },
          heard.length > 0 && { words: heard.map(heardText).join('，'), look: 'small' },
        ]}
      />
      <ButtonRow
        className="tp-doors"
        buttons={[
          ...silent.map(
            ({ room, missedAt }): ActionButton => ({
              words: missedAt ? `${room}（去过，没人）` : room,
              label: `${room}，还没有听到，登记上门`,
              kind: 'sec',
              icon: 'house',
              onTap: () => onVisit({ building, room }),
            }),
          ),
          { ...OTHERS, onTap: () => onVisit({ building, room: '' }) },
        ]}
      />
    </Card>
  );
}

function Doors({ within }: { within: string }) {
  const list = usePages(`topics.silent:${within}`, (cursor) => listSilent(within, cursor));
  const [visiting, setVisiting] = useState<Visiting | null>(null);
  return (
    <>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((building) => (
            <Building
              key={`${building.topicId} ${building.building}`}
              building={building}
              onVisit={setVisiting}
            />
          ))
        }
      </PageList>
      {visiting && (
        <VisitSheet visiting={visiting} onClose={() => setVisiting(null)} onSent={() => void list.reload()} />
      )}
    </>
  );
}

/** 入户听意见: those of one's grid whom a topic concerns and who were not heard yet. */
export function DoorsScreen() {
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Screen marked>
      <Faces load={session} skeleton="list">
        {(me) => {
          const rounds = roundsOf(me);
          const within = chosen ?? rounds[0]?.value;
          return within ? (
            <>
              {rounds.length > 1 && (
                <PickerRow
                  options={rounds}
                  value={within}
                  onChange={setChosen}
                  label="范围"
                  placeholder="请选择"
                />
              )}
              <Doors key={within} within={within} />
            </>
          ) : (
            <BlankFace
              icon="house"
              title="这里是网格员听意见的名单"
              words="协商涉及的住户，由网格员上门听一听。"
            />
          );
        }}
      </Faces>
    </Screen>
  );
}
