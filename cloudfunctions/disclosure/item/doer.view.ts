import { ROLE_LABELS } from '#types/roles.labels';
import type { Doer } from './item.state';

/** Staff by name and office; a resident only as that. */
export const nameOf = ({ name, role }: Doer): string => {
  if (role === null) return '系统';
  if (role === 'resident') return '居民';
  return name === '' ? ROLE_LABELS[role] : `${name} · ${ROLE_LABELS[role]}`;
};
