import { useContext, useEffect } from 'react';
import { useWide } from '../device/use-wide.h5';
import { BesideContext } from './beside.h5';
import type { RowsProps } from './beside.types';
import { RowTable } from './row-table.h5';

/** A list that is a table in a wide window and what it was on a phone. Must stand in a `Beside`. */
export function Rows<T>(props: RowsProps<T>) {
  const beside = useContext(BesideContext);
  const { reload } = props;
  useEffect(() => {
    if (beside) beside.reload.current = reload;
  });
  return useWide() ? <RowTable {...props} /> : props.children;
}
