import { View } from '@tarojs/components';
import { useState } from 'react';
import type { NoticeDetail } from '#types/notices';
import { stampText, whenText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { getVersion } from '../notices.client';
import { Doc, type DocFile } from '../text/doc';

type Told = Pick<NoticeDetail, 'id' | 'versions' | 'files'>;

/** Above the text: who read it before learns what is different now. */
export function CorrectionStrip({ notice }: { notice: Told }) {
  const [newest] = notice.versions;
  if (!newest || newest.n === 1) return null;
  return (
    <Notice tone="warn" icon="edit">
      <View className="nt-stub__t">更正说明 · {whenText(newest.at, Date.now())}</View>
      <View>{newest.note}</View>
    </Notice>
  );
}

type OldProps = { notice: Told; n: number; onClose: () => void };

function OldVersion({ notice, n, onClose }: OldProps) {
  const load = useLoad(`notices.version:${notice.id}:${n}`, () => getVersion(notice.id, n));
  const files: readonly DocFile[] = notice.files;
  return (
    <Sheet open title={`第 ${n} 版（已被更正）`} onClose={onClose}>
      <Faces load={load} skeleton="detail">
        {(version) => (
          <>
            <View className="nt-head__t">{version.title}</View>
            <Doc blocks={version.blocks} files={files} />
          </>
        )}
      </Faces>
    </Sheet>
  );
}

/** Every version stays readable: nothing published is changed in silence. */
export function Versions({ notice }: { notice: Told }) {
  const [open, setOpen] = useState<number | null>(null);
  const [newest, ...older] = notice.versions;
  if (!newest || older.length === 0) return null;
  return (
    <>
      <Cells title="各个版本">
        <Cell title={`第 ${newest.n} 版（现在的）`} words={`${stampText(newest.at)} 更正：${newest.note}`} />
        {older.map(({ n, at, note }) => (
          <Cell
            key={n}
            title={`第 ${n} 版`}
            words={n === 1 ? `${stampText(at)} 首次发布` : `${stampText(at)} 更正：${note}`}
            onTap={() => setOpen(n)}
          />
        ))}
      </Cells>
      {open !== null && <OldVersion notice={notice} n={open} onClose={() => setOpen(null)} />}
    </>
  );
}
