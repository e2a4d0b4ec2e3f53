import './votes.scss';
import { useLoad } from '../shared/load/use-load';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { hasNothingLeft } from './papers/papers.rules';
import { PapersForm } from './papers/papers-form';
import { getWork } from './votes.client';

/** Papers, or the figures of an owners' vote, entered by two people without seeing each other's. */
export function PapersScreen({ id }: { id: string }) {
  const load = useLoad(`votes.work:${id}`, () => getWork(id));
  const work = load.data;
  const isAllIn = work?.kind !== 'owners' && work !== null && hasNothingLeft(work);
  if (work?.may.includes('enter') && !isAllIn) return <PapersForm work={work} />;
  return (
    <Screen marked>
      <Faces load={load} skeleton="detail">
        {() => (
          <BlankFace
            icon="done"
            title={isAllIn ? '您这一遍都录完了' : '没有要录入的'}
            words={
              isAllIn
                ? '收到的纸质票都已录入，请另一位同事再录一遍，一致后自动计票。'
                : '截止以后，收到的纸质票在这里由两人分别录入。'
            }
          />
        )}
      </Faces>
    </Screen>
  );
}
