import './opinions.scss';
import { useState } from 'react';
import type { OpinionDetail } from '#types/opinion-shapes';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { useLoad } from '../shared/load/use-load';
import { type Me, meStore } from '../shared/session/session';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { NoVote, OpinionCard } from './detail/opinion-card';
import { OwnStatements } from './detail/own-statements';
import { type Doing, Sheets } from './detail/sheets';
import { StatementFace } from './detail/statement-face';
import { OpinionMapView } from './map/opinion-map';
import { steers } from './offices.view';
import { getOpinion } from './opinions.client';
import { RESIDENCE_URL } from './opinions.urls';

type Acting = { opinion: OpinionDetail; me: Me | null; onDo: (doing: Doing) => void };

/** Who may say something gets a button for it; who lives nowhere yet is told how to take part. */
const footerOf = ({ opinion, me, onDo }: Acting) => {
  if (!opinion.open) return null;
  const isStaff = me !== null && steers(me);
  if (me?.residence === null && !isStaff)
    return (
      <Button kind="pri" block icon="house" onTap={() => goTo(RESIDENCE_URL)}>
        登记住处后参加
      </Button>
    );
  if (opinion.mayStillSay === 0 && !isStaff) return null;
  return (
    <Button kind="sec" block icon="edit" onTap={() => onDo({ what: 'say' })}>
      说一句自己的
    </Button>
  );
};

function Ending({ opinion, me, onDo }: Acting) {
  if (!opinion.open || me === null || !steers(me)) return null;
  return (
    <Button kind="plain" block icon="close" onTap={() => onDo({ what: 'close' })}>
      提前结束
    </Button>
  );
}

/** One conversation: the question, one statement after the other, and what all this says so far. */
export function DetailScreen({ id }: { id: string }) {
  const load = useLoad(`opinions.get:${id}`, () => getOpinion(id));
  const [doing, setDoing] = useState<Doing>(null);
  const me = useStore(meStore);
  const reload = () => void load.reload();
  const footer = load.data && footerOf({ opinion: load.data, me, onDo: setDoing });
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(opinion) => (
          <>
            <OpinionCard opinion={opinion} />
            {opinion.open && me?.residence !== null && (
              <StatementFace
                opinion={opinion}
                onMarked={reload}
                onReport={(said) => setDoing({ what: 'report', said })}
              />
            )}
            <NoVote opinion={opinion} />
            <OwnStatements own={opinion.own} onAppeal={(said) => setDoing({ what: 'appeal', said })} />
            <OpinionMapView opinion={opinion} />
            <Ending opinion={opinion} me={me} onDo={setDoing} />
          </>
        )}
      </Faces>
      <Sheets id={id} doing={doing} onClose={() => setDoing(null)} onSent={reload} />
    </Screen>
  );
}
