import type { ReactNode } from 'react';
import { Button } from '../ui/input/button';
import { Sheet } from '../ui/over/sheet';
import { Notice } from '../ui/show/notice';

type Props = {
  title: string;
  /** The words on the button. */
  submit: string;
  busy: boolean;
  problem: string | null;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
  kind?: 'pri' | 'bad';
};

/** The frame of every action form: the fields, what went wrong, one button in reach. */
export function FormSheet({
  title,
  submit,
  busy,
  problem,
  onClose,
  onSubmit,
  children,
  kind = 'pri',
}: Props) {
  const footer = (
    <Button kind={kind} block loading={busy} onTap={onSubmit}>
      {submit}
    </Button>
  );
  return (
    <Sheet open title={title} onClose={onClose} footer={footer}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {children}
    </Sheet>
  );
}
