import { ENV_ID, REGION } from '../environment';
import type { DeployedFunction } from '../manifest';

/**
 * The whole environment of a function process. Nothing of the machine's own environment goes in: a function
 * that works only here because of a variable of the developer's shell would fail in the cloud.
 */
export const processEnv = (
  fn: DeployedFunction,
  cloudUrl: string,
  variables: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...Object.fromEntries(
    fn.env.flatMap(({ name }) => (name in variables ? [[name, variables[name] ?? '']] : [])),
  ),
  TZ: 'UTC',
  // without this the SDK asks a metadata host on every request
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: REGION,
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: ENV_ID,
  SCF_FUNCTIONNAME: fn.name,
  TCB_ENV: ENV_ID,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloudUrl }),
});
