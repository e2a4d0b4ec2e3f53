import type { ReactNode } from 'react';

export type BesideProps = {
  /** What is chosen, as the address calls it: `request`. */
  name: string;
  /** Spoken for the place beside the list: 诉求详情. */
  title: string;
  /** Before anything is chosen: what to do. */
  hint: string;
  /** What is chosen, by the key of its row; `null` when it is not there any more. `changed` loads the list anew. */
  detail: (key: string, changed: () => void) => ReactNode;
  children: ReactNode;
};

export type Column<T> = {
  title: string;
  cell: (item: T) => ReactNode;
  /** `main` is what opens the row; `state` stands on its right where the window is too narrow for a table. */
  kind?: 'main' | 'state';
};

export type RowsProps<T> = {
  items: readonly T[];
  keyOf: (item: T) => string;
  columns: readonly Column<T>[];
  /** What the list is a list of, spoken. */
  label: string;
  /** The whole row in a sentence, for who does not see the columns. */
  spoken: (item: T) => string;
  /** Loads the list anew after what is beside it has changed something. */
  reload: () => Promise<void>;
  /** The list on a phone. */
  children: ReactNode;
};
