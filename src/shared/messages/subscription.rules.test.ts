import { answersOf, idsOf } from './subscription.rules';

const ids = { 'request.progress': 'idP', 'request.task': 'idT' };

describe('the templates of a build', () => {
  it.each([
    ['', {}],
    ['idP,idT', {}],
    ['somebody.else=idX, request.task=', {}],
    ['request.progress=idP, request.task=idT', ids],
  ])('%j', (setting, expected) => {
    expect(idsOf(setting)).toEqual(expected);
  });
});

describe('what WeChat answers', () => {
  it.each([
    ['nothing was asked', { errMsg: 'requestSubscribeMessage:ok' }],
    ['WeChat banned the template', { idP: 'ban' }],
    ['WeChat left out one of two with the same title', { idP: 'filter' }],
    ['it is about another template', { idX: 'accept' }],
  ])('is nobody’s answer where %s', (_, result) => {
    expect(answersOf(result, ids)).toEqual([]);
  });

  it.each(['accept', 'acceptWithAudio', 'acceptWithAlert', 'acceptWithForcePush'])('%s is a yes', (said) => {
    expect(answersOf({ idT: said }, ids)).toEqual([{ template: 'request.task', answer: 'accept' }]);
  });

  it('a no is told too', () => {
    expect(answersOf({ idP: 'reject', idT: 'accept' }, ids)).toEqual([
      { template: 'request.progress', answer: 'reject' },
      { template: 'request.task', answer: 'accept' },
    ]);
  });
});
