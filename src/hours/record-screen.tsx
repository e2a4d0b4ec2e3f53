import './hours.scss';
import { useState } from 'react';
import { useLoad } from '../shared/load/use-load';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { getRecord } from './hours.client';
import { ActionsBar, type Opened } from './record/actions-bar';
import { About, Head, Story, Waiting } from './record/record-parts';
import { RecordSheets } from './record/sheets';

/** One service: its hours and how they came about; its owner asks, others answer, two change. */
export function RecordScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`hours.get:${id}`, () => getRecord(id));
  const [opened, setOpened] = useState<Opened | null>(null);
  const reload = () => void load.reload().then(onChanged);
  const record = load.face === 'content' ? load.data : null;
  const footer = record && record.may.length > 0 && (
    <ActionsBar record={record} onOpen={setOpened} onDone={reload} />
  );
  return (
    <Screen marked={record !== null && !record.mine} {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(one) => (
          <>
            <Head record={one} />
            <Waiting record={one} />
            <About record={one} />
            <Story record={one} />
          </>
        )}
      </Faces>
      {record && opened && (
        <RecordSheets record={record} opened={opened} onClose={() => setOpened(null)} onSent={reload} />
      )}
    </Screen>
  );
}
