import { View } from '@tarojs/components';
import { useState } from 'react';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { ballotText, buildingText } from '../vote.view';
import { listNamed } from '../votes.client';
import type { Work } from './work-cards';

const roomOf = (household: string): string => household.split('/').pop() ?? '';

/** Of a vote by name: each household's choice, one box after another. */
export function NamesSheet({ work, onClose }: { work: Work; onClose: () => void }) {
  const [box, setBox] = useState(0);
  const load = useLoad(`votes.names:${work.id}:${box}`, () => listNamed(work.id, box), false);
  const hasNext = load.data !== null && box + 1 < load.data.boxes;
  const footer = hasNext && (
    <Button kind="sec" block onTap={() => setBox(box + 1)}>
      下一部分
    </Button>
  );
  return (
    <Sheet open title="各户的选择" onClose={onClose} {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="list">
        {({ rows }) =>
          rows.map(({ household, ballot }) => (
            <View key={household} className="vo-fact">
              <View className="vo-fact__w">{`${buildingText(household)} ${roomOf(household)}`}</View>
              <View>{ballot ? ballotText(work, ballot) : '纸质票'}</View>
            </View>
          ))
        }
      </Faces>
    </Sheet>
  );
}
