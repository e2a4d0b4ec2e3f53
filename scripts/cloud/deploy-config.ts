import type { CloudManifest, ManifestFunction } from './manifest';

const triggersOf = ({ timers }: ManifestFunction) =>
  timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron }));

/** What lies beside each bundle: WeChat DevTools reads triggers and the WeChat APIs it may call from here. */
export const functionConfig = (deployed: ManifestFunction) => ({
  triggers: triggersOf(deployed),
  permissions: { openapi: deployed.openapi },
});

/**
 * The project file of the CloudBase CLI. Settings and secrets are names only: the CLI takes their values from
 * the environment of whoever deploys. A deployment replaces all variables of a function, so every one is named.
 */
export const cloudbaserc = ({ functions }: CloudManifest) => ({
  version: '2.0',
  envId: '{{env.ENV_ID}}',
  functionRoot: 'dist/cloudfunctions',
  functions: functions.map((deployed) => ({
    name: deployed.name,
    handler: 'index.main',
    runtime: 'Nodejs18.15',
    timeout: deployed.timeoutSeconds,
    memorySize: deployed.memoryMb,
    installDependency: false,
    envVariables: Object.fromEntries(deployed.env.map(({ name }) => [name, `{{env.${name}}}`])),
    triggers: triggersOf(deployed),
  })),
});
