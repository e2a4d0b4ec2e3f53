import { useState } from 'react';
import type { TeamDetail } from '#types/teams';
import { FormSheet } from '../../shared/form/form-sheet';
import { useAct } from '../../shared/offline/use-act';
import { NO_WORKER, workerOf } from '../found/found.rules';
import { WorkerField } from '../found/worker-field';
import { setSocialWorker } from '../volunteers.changes';

type Props = { team: TeamDetail; onClose: () => void; onDone: () => void };

/** Who of the community accompanies the team; for the desk that guides it. */
export function WorkerSheet({ team, onClose, onDone }: Props) {
  const [worker, setWorker] = useState(NO_WORKER);
  const { busy, act } = useAct(() => {
    onClose();
    onDone();
  });
  const chosen = workerOf(worker);
  const words = chosen === null ? '已不再指定社工' : '已指定，社工会收到通知';
  return (
    <FormSheet
      title="带队社工"
      submit={chosen === null && team.socialWorker ? '不再指定社工' : '指定'}
      busy={busy}
      problem={null}
      onClose={onClose}
      onSubmit={() => void act(setSocialWorker(team, chosen), words)}
    >
      <WorkerField community={team.territory} value={worker} onChange={setWorker} />
    </FormSheet>
  );
}
