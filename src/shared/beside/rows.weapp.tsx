import type { RowsProps } from './beside.types';

export const Rows = <T,>({ children }: RowsProps<T>) => <>{children}</>;
