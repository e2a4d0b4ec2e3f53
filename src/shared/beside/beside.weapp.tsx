import type { BesideProps } from './beside.types';

/** A phone shows one thing at a time: its lists open pages. */
export const Beside = ({ children }: BesideProps) => <>{children}</>;
