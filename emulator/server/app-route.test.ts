import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../testing/test-functions';
import { appRoute } from './app-route';
import { type HttpServer, openHttpServer } from './http-server';

describe('the built app', () => {
  let folder: string;
  let server: HttpServer;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(join(folder, 'app', 'js'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'app', 'index.html'), '<p>app</p>');
    await writeFile(join(folder, 'app', 'js', 'a.js'), 'run()');
    server = await openHttpServer(0, [appRoute(join(folder, 'app'))], () => undefined);
  });
  afterAll(async () => {
    await server.close();
    await removeFolder(folder);
  });

  /** Sends the path as it is: fetch would tidy the dots away. */
  const get = (
    path: string,
  ): Promise<{ status: number | undefined; type: string | undefined; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      request({ host: '127.0.0.1', port, path }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
        );
      })
        .on('error', reject)
        .end();
    });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/js/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/a%00.js',
    '/none.js',
  ])('keeps what is outside of it: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  });

  it('serves files with their types, and itself for every page', async () => {
    expect(await get('/js/a.js')).toMatchObject({
      status: 200,
      type: expect.stringContaining('javascript'),
      body: 'run()',
    });
    expect(await get('/requests/pages/new/index')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>app</p>',
    });
    expect(await get('/')).toMatchObject({ status: 200, body: '<p>app</p>' });
  });
});
