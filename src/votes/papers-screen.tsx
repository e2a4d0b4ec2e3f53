import './votes.scss';
import { useLoad } from '../shared/load/use-load';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { PapersForm } from './papers/papers-form';
import { getWork } from './votes.client';

/** Papers, or the figures of an owners' vote, entered by two people without seeing each other's. */
export function PapersScreen({ id }: { id: string }) {
  const load = useLoad(`votes.work:${id}`, () => getWork(id));
  if (load.data?.may.includes('enter')) return <PapersForm work={load.data} />;
  return (
    <Screen>
      <Faces load={load} skeleton="detail">
        {() => (
          <BlankFace icon="done" title="没有要录入的" words="截止以后，收到的纸质票在这里由两人分别录入。" />
        )}
      </Faces>
    </Screen>
  );
}
