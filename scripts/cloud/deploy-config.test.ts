import { cloudbaserc, functionConfig } from './deploy-config';
import type { ManifestFunction } from './manifest';

const clock: ManifestFunction = {
  name: 'clock',
  timeoutSeconds: 60,
  memoryMb: 256,
  timers: [{ name: 'tick', cron: '0 */5 * * * * *' }],
  openapi: ['subscribeMessage.send'],
  env: [
    { name: 'FIELD_KEY', secretBytes: 16 },
    { name: 'TEMPLATE_PROGRESS', local: 'local-template' },
  ],
};
const manifest = { functions: [clock], collections: [], operations: [] };

it('never writes a value of a secret or a setting, only its name', () => {
  expect(cloudbaserc(manifest).functions[0]?.envVariables).toEqual({
    FIELD_KEY: '{{env.FIELD_KEY}}',
    TEMPLATE_PROGRESS: '{{env.TEMPLATE_PROGRESS}}',
  });
});

it('deploys the built bundles as they are, without an installation in the cloud', () => {
  expect(cloudbaserc(manifest)).toMatchObject({
    functionRoot: 'dist/cloudfunctions',
    functions: [
      { name: 'clock', handler: 'index.main', timeout: 60, memorySize: 256, installDependency: false },
    ],
  });
});

it('declares timers and the WeChat APIs beside the bundle', () => {
  expect(functionConfig(clock)).toEqual({
    triggers: [{ name: 'tick', type: 'timer', config: '0 */5 * * * * *' }],
    permissions: { openapi: ['subscribeMessage.send'] },
  });
});
