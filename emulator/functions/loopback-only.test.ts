import { aFunction } from '../testing/test-functions';
import { openTestHost, type TestHost } from './function-host.harness';

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('a function that would leave the machine', () => {
  let at: TestHost;
  beforeEach(async () => {
    at = await openTestHost();
  });
  afterEach(() => at.close());

  it('refuses a connection that would leave the machine and says so loudly', async () => {
    await at.write(
      'leaving',
      `return fetch('http://203.0.113.7:8080/').then(() => 'left', (error) => error.cause.code);`,
    );
    at.open(aFunction('leaving'));
    expect(await at.call('leaving')).toBe('ENETUNREACH');
    expect(at.printed.join('')).toContain('REFUSED A CONNECTION TO 203.0.113.7:8080');
  });

  it.each([
    ['a name that a request asks for', `fetch('http://example.com/')`, 'example.com:80'],
    ['a name', `require('node:dns').promises.resolve4('example.com')`, 'the name example.com'],
    [
      'a name, by callback',
      `new Promise((go, no) => require('node:dns').lookup('example.com', no))`,
      'the name',
    ],
    [
      'a datagram',
      `new Promise((go) => require('node:dgram').createSocket('udp4').send('x', 53, '203.0.113.7', go))`,
      '203.0.113.7 by datagram',
    ],
  ])('lets no function leave the machine by %s', async (_way, source, target) => {
    await at.write(
      'leaving',
      `return (async () => ${source})().then(() => 'left', (error) => (error.cause ?? error).code);`,
    );
    at.open(aFunction('leaving'));
    expect(await at.call('leaving')).toBe('ENETUNREACH');
    expect(at.printed.join('')).toContain(`REFUSED A CONNECTION TO ${target}`);
  });
});
