import { type CloudBase, init } from '@cloudbase/node-sdk';
import type { Operation } from './operations';

/** Milliseconds: medians and the 95th percentile of the cloud. */
export type Measured = { operation: string; size: number; floor: number; cloud: number; p95: number };

const WARM_UP = 20;

export const appAt = (serviceUrl: string): CloudBase => {
  // Without it the SDK asks a metadata host before every request, and that is all one would measure.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'bench',
  });
  return init({ env: 'bench', secretId: 'local', secretKey: 'local', serviceUrl });
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** One call to the floor, one to the cloud, in turns: what disturbs the machine disturbs both. */
export const measure = async (
  { name, run }: Operation,
  size: number,
  turns: number,
  apps: { floor: CloudBase; cloud: CloudBase },
): Promise<Measured> => {
  const floor: number[] = [];
  const cloud: number[] = [];
  for (let turn = 0; turn < WARM_UP + turns; turn += 1) {
    const times = [
      await timed(() => run(apps.floor, turn, size)),
      await timed(() => run(apps.cloud, turn, size)),
    ] as const;
    if (turn < WARM_UP) continue;
    floor.push(times[0]);
    cloud.push(times[1]);
  }
  return {
    operation: name,
    size,
    floor: quantile(floor, 0.5),
    cloud: quantile(cloud, 0.5),
    p95: quantile(cloud, 0.95),
  };
};
