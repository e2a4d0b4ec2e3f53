import { type ReactNode, useState } from 'react';
import type { Reply } from '#types/errors';
import { type Page, type Pages, usePages } from '../load/use-pages';
import type { Empty } from '../ui/frame/faces';
import { PageList } from '../ui/frame/page-list';
import { PickerRow } from '../ui/input/picker-row';
import { Segmented } from '../ui/input/segmented';

type Props<Q extends string, T> = {
  /** The list as it is kept for when there is no signal: `posts.desk:420205/003/001`. */
  of: string;
  queues: readonly { value: Q; title: string }[];
  first: Q;
  label: string;
  fetch: (queue: Q, cursor: string | null) => Promise<Reply<Page<T>>>;
  empty: Record<Q, Empty>;
  children: (items: T[], queue: { value: Q; title: string }, list: Pages<T>) => ReactNode;
};

/** More of them are not seen at once side by side. */
const MOST_ASIDE = 5;

/** What waits for somebody, queue by queue. */
export function Queues<Q extends string, T>({
  of,
  queues,
  first,
  label,
  fetch,
  empty,
  children,
}: Props<Q, T>) {
  const [value, setValue] = useState(first);
  const list = usePages(`${of}:${value}`, (cursor) => fetch(value, cursor));
  const title = queues.find((queue) => queue.value === value)?.title ?? '';
  const choice = { options: queues, value, onChange: setValue, label };
  return (
    <>
      {queues.length > MOST_ASIDE ? (
        <PickerRow {...choice} placeholder="请选择" />
      ) : (
        <Segmented {...choice} />
      )}
      <PageList list={list} empty={empty[value]}>
        {(items) => children(items, { value, title }, list)}
      </PageList>
    </>
  );
}
