import type { SendOutcome } from '#platform/wechat';
import { deliveryOf } from './deliver';

const sent: SendOutcome = { kind: 'sent' };
const retry: SendOutcome = { kind: 'retry', error: '-1 busy' };
const uncertain: SendOutcome = { kind: 'uncertain', error: 'hang up' };
const refused: SendOutcome = { kind: 'refused', error: '43101 no credit' };

describe('a message to several people', () => {
  it.each([
    ['nobody holds the office', [], { kind: 'refused', error: 'nobody to tell' }],
    ['nobody can be reached', [refused, refused], { kind: 'refused', error: '43101 no credit' }],
    ['WeChat was busy for some, nobody was reached', [refused, retry], { kind: 'retry', error: '-1 busy' }],
    [
      'one was reached: never again, for that one’s sake',
      [sent, retry, refused],
      { kind: 'sent', reached: 1 },
    ],
    ['one may have been reached: not again', [retry, uncertain], { kind: 'uncertain', error: 'hang up' }],
    ['all were reached', [sent, sent], { kind: 'sent', reached: 2 }],
  ])('%s', (_case, outcomes, expected) => {
    expect(deliveryOf(outcomes)).toEqual(expected);
  });
});
