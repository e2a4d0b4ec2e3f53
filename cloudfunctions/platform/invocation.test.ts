import { readInvocation } from './invocation';

const context = (environment: object) => ({ request_id: 'trace', environment: JSON.stringify(environment) });

it.each<[string, unknown]>([
  ['no context', undefined],
  ['an empty context', {}],
  ['a context without an openid', context({ TCB_ENV: 'env' })],
  ['an empty openid', context({ WX_OPENID: '' })],
  ['an openid beside the environment', { ...context({}), WX_OPENID: 'o-me', openid: 'o-me' }],
])('knows nobody from %s', (_, raw) => {
  expect(readInvocation(raw).source).toEqual({ kind: 'nobody' });
});

it('knows a person by the openid of the context', () => {
  expect(readInvocation(context({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o-me' }))).toMatchObject({
    source: { kind: 'person', openid: 'o-me' },
  });
});

it('is not fooled by the openid that an earlier call left in the process', () => {
  process.env.WX_OPENID = 'o-earlier';
  try {
    expect(readInvocation(context({})).source).toEqual({ kind: 'nobody' });
  } finally {
    delete process.env.WX_OPENID;
  }
});

it('takes a person for a person even where a timer is named', () => {
  const both = context({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o-me', TRIGGER_SRC: 'timer' });
  expect(readInvocation(both).source.kind).toBe('person');
});
