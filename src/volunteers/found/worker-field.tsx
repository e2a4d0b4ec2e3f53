import { ROLE_LABELS } from '#types/roles.labels';
import { useLoad } from '../../shared/load/use-load';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { listWorkers } from '../volunteers.client';
import { NO_WORKER } from './found.rules';

type Worker = Extract<Awaited<ReturnType<typeof listWorkers>>, { ok: true }>['data']['items'][number];

/** Each person once, by the first office they hold there. */
const optionsOf = (workers: readonly Worker[]) => [
  { value: NO_WORKER, title: '暂不指定' },
  ...workers
    .filter(({ personId }, place) => workers.findIndex((each) => each.personId === personId) === place)
    .map(({ personId, name, role }) => ({
      value: personId as string,
      title: `${name}（${ROLE_LABELS[role]}）`,
    })),
];

type Props = { community: string; value: string; onChange: (person: string) => void };

/** Who of the community accompanies the team (以社工带义工). */
export function WorkerField({ community, value, onChange }: Props) {
  const load = useLoad(`volunteers.workers:${community}`, () => listWorkers(community));
  const words = '社工陪着队伍一起策划、带队，也能审批入队、核对到场';
  const failed = load.error !== null && load.data === null;
  return (
    <Field label="带队社工" hint={failed ? '名单没有取到，可以建队后再指定' : words}>
      <PickerRow
        options={optionsOf(load.data?.items ?? [])}
        value={value}
        onChange={onChange}
        label="带队社工"
        placeholder="暂不指定"
      />
    </Field>
  );
}
