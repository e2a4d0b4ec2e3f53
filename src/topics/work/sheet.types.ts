import type { TopicWork } from '#types/topic-shapes';

/** What every sheet of a step gets. */
export type SheetProps = { topic: TopicWork; onClose: () => void; onSent: () => void };

/** Closes the sheet and loads the topic anew. */
export const after = ({ onClose, onSent }: SheetProps, done: string) => ({
  done: () => done,
  onSent: () => {
    onClose();
    onSent();
  },
});
