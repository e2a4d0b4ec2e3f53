import type { ReactNode } from 'react';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';

type Props = {
  title: string;
  submit: string;
  busy: boolean;
  problem: string | null;
  kind?: 'pri' | 'bad';
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

export function FormSheet({
  title,
  submit,
  busy,
  problem,
  kind = 'pri',
  onSubmit,
  onClose,
  children,
}: Props) {
  const footer = (
    <Button kind={kind} block loading={busy} onTap={onSubmit}>
      {submit}
    </Button>
  );
  return (
    <Sheet open title={title} onClose={onClose} footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      {children}
    </Sheet>
  );
}
