import type { Level } from './territory';

export const LEVEL_LABELS: Record<Level, string> = {
  district: '区',
  street: '街道',
  community: '社区',
  grid: '网格',
  building: '楼栋',
  household: '户',
};
