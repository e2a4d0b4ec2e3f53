import type { RequestRowsProps } from './request-rows.types';

export const RequestRows = ({ children }: RequestRowsProps) => <>{children}</>;
