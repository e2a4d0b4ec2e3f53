import './votes.scss';
import { useState } from 'react';
import { MAX_CANCEL_WORDS } from '#types/votes.labels';
import { goTo } from '../shared/api/navigate';
import { type WordedAction, WordedSheet } from '../shared/form/worded-sheet';
import { useLoad } from '../shared/load/use-load';
import { useAct } from '../shared/offline/use-act';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { FactsCard, KindBanner } from './detail/kind-card';
import { ResultCard, RunningCard } from './detail/result-card';
import { announce, cancel } from './votes.changes';
import { getWork } from './votes.client';
import { detailUrl, editUrl, papersUrl } from './votes.urls';
import { NamesSheet } from './work/names-sheet';
import { PaperSheet } from './work/paper-sheet';
import { RecountSheet } from './work/recount-sheet';
import { BatchesCard, RollCard, StoryCard, ToolCells, type Work } from './work/work-cards';

const CANCEL: WordedAction<{ id: string }, 'votes.cancel'> = {
  key: 'vote-cancel',
  title: '取消这次表决',
  label: '取消的原因',
  submit: '取消表决',
  max: MAX_CANCEL_WORDS,
  missing: '请写明原因，居民都能看到',
  hint: '已经投的票不会打开。取消后不能恢复。',
  kind: 'bad',
  change: cancel,
  done: '已取消',
};

type Doing = 'cancel' | 'paper' | 'recount' | 'names' | null;
type SheetsProps = { work: Work; doing: Doing; onClose: () => void; onSent: () => void };

function Sheets({ work, doing, onClose, onSent }: SheetsProps) {
  switch (doing) {
    case 'cancel':
      return <WordedSheet action={CANCEL} about={work} onClose={onClose} onSent={onSent} />;
    case 'paper':
      return <PaperSheet id={work.id} within={work.within} onClose={onClose} onSent={onSent} />;
    case 'recount':
      return <RecountSheet id={work.id} onClose={onClose} />;
    case 'names':
      return <NamesSheet work={work} onClose={onClose} />;
    default:
      return null;
  }
}

type BarProps = { work: Work; onDo: (doing: Doing) => void; onChanged: () => void };

function Bar({ work, onDo, onChanged }: BarProps) {
  const { act } = useAct(onChanged);
  const may = (action: Work['may'][number]) => work.may.includes(action);
  return (
    <>
      {may('cancel') && (
        <Button kind="bad" icon="close" onTap={() => onDo('cancel')}>
          取消
        </Button>
      )}
      {may('edit') && (
        <Button kind="sec" icon="edit" onTap={() => goTo(editUrl(work.id))}>
          修改
        </Button>
      )}
      {may('announce') && (
        <Button kind="pri" icon="send" onTap={() => void act(announce(work.id), '已发布，到时间自动开始')}>
          发布
        </Button>
      )}
      {may('markPaper') && (
        <Button kind="pri" icon="clip" onTap={() => onDo('paper')}>
          登记纸质票
        </Button>
      )}
    </>
  );
}

type Props = { id: string; onChanged?: () => void };

/** One vote at the desk. */
export function WorkScreen({ id, onChanged }: Props) {
  const load = useLoad(`votes.work:${id}`, () => getWork(id));
  const [doing, setDoing] = useState<Doing>(null);
  const changed = () => {
    void load.reload();
    onChanged?.();
  };
  const hasBar = load.data?.may.some((each) => ['cancel', 'edit', 'announce', 'markPaper'].includes(each));
  const footer = load.data && hasBar && <Bar work={load.data} onDo={setDoing} onChanged={changed} />;
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(work) => (
          <>
            <KindBanner kind={work.kind} />
            {work.mismatch && (
              <Notice tone="bad" icon="warn">
                票箱里的票数和名册对不上，结果没有公布。请保留现场，联系管理员。
              </Notice>
            )}
            {work.result && <ResultCard vote={work} result={work.result} />}
            <FactsCard vote={work} />
            <ToolCells
              work={work}
              onEnter={() => goTo(papersUrl(work.id))}
              onRecount={() => setDoing('recount')}
              onNames={() => setDoing('names')}
              onSee={() => goTo(detailUrl(work.id))}
            />
            <RunningCard vote={work} />
            <RollCard work={work} />
            <BatchesCard work={work} />
            <StoryCard work={work} />
            <Sheets work={work} doing={doing} onClose={() => setDoing(null)} onSent={changed} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
