import type { ReactNode } from 'react';
import type { Pages } from '../../load/use-pages';
import { type Empty, Faces } from './faces';
import { MoreRow } from './more-row';

type Props<T> = { list: Pages<T>; empty: Empty; children: (items: T[]) => ReactNode };

/** A list that grows: its four faces, its rows, and how it ends. */
export function PageList<T>({ list, empty, children }: Props<T>) {
  return (
    <>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={empty}>
        {({ items }) => children(items)}
      </Faces>
      <MoreRow list={list} />
    </>
  );
}
