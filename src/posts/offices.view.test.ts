import type { Me } from '../shared/session/session';
import { ownPlaceOf } from './offices.view';

it('speaks of the community where one lives, and never names the house by itself', () => {
  const residence = {
    household: '420205/003/001/g02/b05/1-302',
    label: '友爱街社区 · 第2网格 · 5号楼 · 1单元302',
  } as unknown as Me['residence'];
  expect(ownPlaceOf(residence)).toEqual({ territory: '420205/003/001', label: '友爱街社区', point: null });
  expect(ownPlaceOf(null)).toBeNull();
});
