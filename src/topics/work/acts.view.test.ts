import { actsOf } from './acts.view';

const said = (acts: readonly { words: string; kind: string }[]) =>
  acts.map(({ words, kind }) => `${words} ${kind}`);

describe('what staff can do with a topic', () => {
  it('is nothing before it was loaded', () => {
    expect(actsOf(undefined)).toEqual({ next: [], others: [] });
  });

  it('has two steps at the bottom at most, the one that moves it on in the last place', () => {
    const { next, others } = actsOf({
      status: 'deliberating',
      may: ['parties', 'call', 'plan', 'decide', 'correct'],
    });
    expect(said(next)).toEqual(['召集协商会 sec', '形成意见 pri']);
    expect(said(others)).toEqual(['更新方案 sec', '参与者 pri', '更正 sec']);
  });

  it('begins with the parties where they were never named', () => {
    expect(said(actsOf({ status: 'parties', may: ['parties', 'correct'] }).next)).toEqual(['参与者 pri']);
  });

  it('keeps a correction off the bottom where nothing else is left', () => {
    expect(actsOf({ status: 'closed', may: ['correct'] }).next).toEqual([]);
  });
});
