import { inventPerson } from '../community.demo';
import { creditOf, recordAnswers, spend } from './credit.decide';
import { openLedger } from './credit-ledger';

const TEMPLATE = 'request.progress';
const nobodyAsked = inventPerson({ openid: 'li', name: '李一' }, '2026-11-22T02:00:00.000Z');
const accepted = (times: number) =>
  recordAnswers(nobodyAsked, Array(times).fill({ template: TEMPLATE, answer: 'accept' }));
const left = (person = nobodyAsked) => creditOf(person, TEMPLATE).left;

describe('what a person answered', () => {
  it('counts acceptances, also several in one question', () => {
    expect(creditOf(accepted(2), TEMPLATE)).toEqual({
      template: TEMPLATE,
      accepted: 2,
      refused: 0,
      sent: 0,
      left: 2,
    });
  });

  it('a refusal leaves what was accepted before, and is a count of its own', () => {
    const refuse = [{ template: TEMPLATE, answer: 'reject' as const }];
    expect(creditOf(recordAnswers(accepted(1), refuse), TEMPLATE)).toMatchObject({ refused: 1, left: 1 });
    expect(left(recordAnswers(nobodyAsked, refuse))).toBe(0);
  });

  it('leaves other templates alone', () => {
    expect(creditOf(accepted(1), 'request.task').left).toBeNull();
  });
});

describe('what was sent', () => {
  it('takes a credit each and never falls below none', () => {
    const use = { template: TEMPLATE, sent: 3, emptied: false };
    expect(creditOf(spend(accepted(5), [use])!, TEMPLATE)).toMatchObject({ sent: 3, left: 2 });
    expect(left(spend(accepted(1), [use])!)).toBe(0);
  });

  it('is not worth a write where nobody ever counted', () => {
    expect(spend(nobodyAsked, [{ template: TEMPLATE, sent: 1, emptied: false }])).toBeNull();
    expect(spend(accepted(1), [{ template: TEMPLATE, sent: 0, emptied: false }])).toBeNull();
  });

  it('that WeChat refused for lack of leave corrects the count to none', () => {
    const use = { template: TEMPLATE, sent: 0, emptied: true };
    expect(left(spend(accepted(4), [use])!)).toBe(0);
    expect(left(spend(nobodyAsked, [use])!)).toBe(0);
  });
});

describe('a batch of messages', () => {
  it('tries no more often than the person accepted', () => {
    const ledger = openLedger();
    const person = accepted(2);
    expect([1, 2, 3].map(() => ledger.take(person, TEMPLATE))).toEqual([true, true, false]);
  });

  it('gives back the credit of a message that certainly did not arrive, and of no other', () => {
    const ledger = openLedger();
    const person = accepted(1);
    ledger.take(person, TEMPLATE);
    ledger.settle(person, TEMPLATE, { kind: 'retry', error: '-1 busy' });
    expect(ledger.take(person, TEMPLATE)).toBe(true);
    ledger.settle(person, TEMPLATE, { kind: 'uncertain', error: 'hang up' });
    expect(ledger.take(person, TEMPLATE)).toBe(false);
  });

  it('stops trying once WeChat said that there is no leave', () => {
    const ledger = openLedger();
    ledger.take(nobodyAsked, TEMPLATE);
    ledger.settle(nobodyAsked, TEMPLATE, { kind: 'refused', error: '43101', noCredit: true });
    expect(ledger.take(nobodyAsked, TEMPLATE)).toBe(false);
  });
});
