import './wishes.scss';
import { useState } from 'react';
import { useLoad } from '../shared/load/use-load';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { MainAction, MoreActions, mainOf } from './detail/action-bar';
import { Head } from './detail/head';
import { PartiesCard } from './detail/parties-card';
import { ModerationCard, ReportCard } from './detail/report-card';
import { ActionSheet, type SheetName } from './detail/sheets';
import { SourcesCard } from './detail/sources-card';
import { StoryCard } from './detail/story-card';
import { getWish } from './wishes.client';

/** One wish with its story and the next step, for each who may read it. */
export function DetailScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`wishes.get:${id}`, () => getWish(id));
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const wish = load.face === 'content' ? load.data : null;
  // what is masked is still somebody's
  const isOthers = wish !== null && wish.parties !== null && wish.role !== 'asker';
  const reload = () => void load.reload().then(onChanged);
  const footer = wish && mainOf(wish) && <MainAction wish={wish} onSheet={setSheet} onDone={reload} />;
  return (
    <Screen marked={isOthers} {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(shown) => (
          <>
            <Head wish={shown} />
            <ModerationCard moderation={shown.moderation} />
            <ReportCard report={shown.report} />
            <PartiesCard wish={shown} onOpen={() => setSheet('openContact')} />
            <SourcesCard sources={shown.sources} parties={shown.parties} />
            <StoryCard story={shown.story} />
            <MoreActions wish={shown} onSheet={setSheet} />
          </>
        )}
      </Faces>
      {wish && sheet && (
        <ActionSheet what={sheet} wish={wish} onClose={() => setSheet(null)} onSent={reload} />
      )}
    </Screen>
  );
}
