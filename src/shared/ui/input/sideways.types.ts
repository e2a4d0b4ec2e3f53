import type { ReactNode } from 'react';

/** A row that is moved sideways where it is wider than the screen. `before`: the words of what may be out of sight. */
export type SidewaysProps = { before: readonly string[]; children: ReactNode };
