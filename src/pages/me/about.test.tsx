import { fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { AboutCells } from './about-cells';

const complain = (supervisionPhone: string) => {
  device.reset();
  device.opened.length = 0;
  render(<AboutCells supervisionPhone={supervisionPhone} />);
  fireEvent.click(screen.getByRole('button', { name: /^意见与投诉/ }));
  return device.opened;
};

it('whose community nobody knows complains to the hotline', () => {
  expect(complain('')).toEqual(['tel:12345']);
});

it('a resident complains to those who look after their community', () => {
  expect(complain('07140000000')).toEqual(['tel:07140000000']);
});
