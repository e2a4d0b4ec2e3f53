import { invalidField } from './message-data';

const field = (name: string, value: unknown) => ({ [name]: { value } });

describe('fields of a subscription message', () => {
  it.each([
    [undefined],
    [{}],
    [field('thing1', '')],
    [field('thing1', '字'.repeat(21))],
    [field('phrase2', '六个汉字短语')],
    [field('phrase2', 'done')],
    [field('time3', '明天')],
    [field('date3', '今天')],
    [field('phone_number1', '1'.repeat(18))],
    [field('mystery1', 'x')],
    [{ thing1: 'no value' }],
    [{ thing1: { value: '好' }, number2: { value: 'many' } }],
  ])('refuses %j', (data) => {
    expect(invalidField(data)).toBeDefined();
  });

  it.each([
    [field('thing1', '字'.repeat(20))],
    [field('phrase2', '已受理')],
    [field('time3', '2026年11月22日 15:01')],
    [field('date3', '2026年11月22日')],
    [field('character_string4', 'YJ-1122-0001')],
    [field('number5', 12)],
    [field('name6', '张三')],
  ])('accepts %j', (data) => {
    expect(invalidField(data)).toBeUndefined();
  });
});
