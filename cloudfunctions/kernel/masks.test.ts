import { maskName, maskPhone } from './masks';

it.each([
  ['13900001234', '139****1234'],
  ['07141234567', '071****4567'],
  ['1390000', '*******'],
  ['', ''],
])('shows the phone %s as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

it.each([
  ['张三丰', '张**'],
  ['李四', '李*'],
  ['王', '王*'],
  ['𠮷野', '𠮷*'],
  ['', '*'],
])('shows the name %s as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
