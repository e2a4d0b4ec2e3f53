import type { ReactNode } from 'react';
import { Screen } from '../../shared/ui/frame/screen';
import type { DocFile } from '../text/doc';
import { Columns } from './columns';
import { Preview } from './preview';
import { blocksOf } from './write.rules';
import type { WriteDraft } from './write.types';

type Props = {
  value: WriteDraft;
  from: string;
  files: readonly DocFile[];
  footer: ReactNode;
  children: ReactNode;
};

/** The fields, and what residents will see of them. */
export function WritePage({ value, from, files, footer, children }: Props) {
  const { kind, title } = value;
  return (
    <Screen footer={footer}>
      <Columns
        write={children}
        look={<Preview kind={kind} title={title} from={from} blocks={blocksOf(value)} files={files} />}
      />
    </Screen>
  );
}
