import type { ReactNode } from 'react';
import type { RequestSummary } from '#types/request-summary';

export type RequestRowsProps = {
  items: readonly RequestSummary[];
  label: string;
  reload: () => Promise<void>;
  /** The list on a phone. */
  children: ReactNode;
};
