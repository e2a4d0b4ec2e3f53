import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ItemDetail } from '#types/disclosure-item';
import { stampText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Sheet } from '../../shared/ui/over/sheet';
import { getVersion } from '../disclosure.client';
import { ShownContent } from './shown-content';
import { totalsOf } from './totals';

/** Of what is withdrawn every version is: they are listed, and none is read. */
type Props = { id: string } & Pick<ItemDetail, 'versions' | 'withdrawn'>;

function OldVersion({ id, n, onClose }: { id: string; n: number; onClose: () => void }) {
  const load = useLoad(`disclosure.version:${id}:${n}`, () => getVersion(id, n));
  return (
    <Sheet open title={`第 ${n} 版（已被更正）`} onClose={onClose}>
      <Faces load={load} skeleton="detail">
        {(version) => <ShownContent content={version} totals={totalsOf(version.amounts)} checks={[]} />}
      </Faces>
    </Sheet>
  );
}

/** Nothing is replaced in silence: every version with who wrote and who checked it, and what was corrected. */
export function Versions({ id, versions, withdrawn }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const [current, ...older] = versions;
  if (!current) return null;
  return (
    <>
      <Card title="公开记录">
        <View className="dc-ver">{`${current.by} 填写，${current.reviewer} 复核`}</View>
        {current.note !== '' && <View className="dc-ver">{`更正说明：${current.note}`}</View>}
      </Card>
      {older.length > 0 && (
        <Cells title="更正前的版本">
          {older.map(({ n, at }) => (
            <Cell
              key={n}
              icon="history"
              title={`第 ${n} 版`}
              words={stampText(at)}
              {...(withdrawn === null && { onTap: () => setOpen(n) })}
            />
          ))}
        </Cells>
      )}
      {open !== null && <OldVersion id={id} n={open} onClose={() => setOpen(null)} />}
    </>
  );
}
