import { cloudWeChat, outcomeOf, partsOf, templateVariable, worstOf } from './wechat';

const message = { openid: 'o-me', page: 'p', fields: {} };

it('names the variable that holds the id of a template', () => {
  expect(templateVariable('request.progress')).toBe('TEMPLATE_REQUEST_PROGRESS');
});

it('refuses a message whose template the deployment has not set up', async () => {
  const outcome = await cloudWeChat.send({ ...message, template: 'request.progress' });
  expect(outcome).toEqual({ kind: 'refused', error: 'template request.progress is not set up' });
});

it.each([
  ['no credit', { errCode: 43101, errMsg: 'user refuse' }, 'refused'],
  ['a wrong field', { errCode: 47003, errMsg: 'data' }, 'refused'],
  ['too many calls', { errCode: 45009, errMsg: 'limit' }, 'retry'],
  ['WeChat is busy', { errCode: -1, errMsg: 'system error' }, 'retry'],
  ['the API is not open to the function yet', { errCode: -604101, errMsg: 'no permission' }, 'retry'],
  ['the connection broke', { errCode: -501001, errMsg: 'socket hang up' }, 'uncertain'],
  ['an error without a code', new Error('timeout'), 'uncertain'],
])('%s', (_case, error, kind) => {
  expect(outcomeOf(error).kind).toBe(kind);
});

describe('a text to be checked', () => {
  it('is cut into parts of 2500 characters, and no pair of surrogates in two', () => {
    const parts = partsOf(`${'字'.repeat(2499)}😀${'尾'.repeat(3)}`);
    expect(parts.map(({ length }) => length)).toEqual([2499, 5]);
    expect(parts.join('')).toHaveLength(2504);
  });

  it('is as bad as its worst part, and no verdict is no pass', () => {
    expect(worstOf(['pass', 'pass'])).toBe('pass');
    expect(worstOf(['pass', 'review', 'unchecked'])).toBe('unchecked');
    expect(worstOf(['unchecked', 'risky', 'pass'])).toBe('risky');
  });
});
