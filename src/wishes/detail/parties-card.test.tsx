import { render, screen } from '@testing-library/react';
import type { WishDetail } from '#types/wishes';
import { PartiesCard } from './parties-card';

const asker = { name: '李**', phone: '139****0001' };
const helper = { name: '赵国庆', number: '260000000001', phone: null };
const show = (role: WishDetail['role'], parties: WishDetail['parties']) =>
  render(<PartiesCard wish={{ role, parties, may: [] } as unknown as WishDetail} onOpen={() => undefined} />);

it('who asked for themselves and waits for a helper reads no heading over nothing', () => {
  show('asker', { asker, beneficiary: null, helper: null });
  expect(screen.queryByText('相关的人')).toBeNull();
});

it('the desk reads who asked, and who asked reads who helps', () => {
  show('staff', { asker, beneficiary: null, helper: null });
  expect(screen.getByText(/李\*\*/)).toBeTruthy();
  show('asker', { asker, beneficiary: null, helper });
  expect(screen.getByText(/赵国庆/)).toBeTruthy();
});
