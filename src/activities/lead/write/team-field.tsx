import type { InputOf } from '#types/contract';
import { callOperation } from '../../../shared/api/call';
import { useLoad } from '../../../shared/load/use-load';
import { useSession } from '../../../shared/session/use-session';
import { Field } from '../../../shared/ui/input/field';
import { PickerRow } from '../../../shared/ui/input/picker-row';

/** As many as a wheel is good for. */
const MOST = 50;

const listTeams = (community: string) =>
  callOperation('volunteers.listTeams', {
    within: community as InputOf<'volunteers.listTeams'>['within'],
    limit: MOST,
  });

type Props = { community: string; value: string | null; onChange: (team: string) => void; error?: string };

/** Which team it belongs to: of a leader the ones they lead, of the desk all of the community. */
export function TeamField({ community, value, onChange, error }: Props) {
  const { isStaff } = useSession();
  const load = useLoad(`volunteers.listTeams:${community}`, () => listTeams(community));
  const teams = (load.data?.items ?? []).filter(({ leads }) => isStaff || leads);
  const none = isStaff ? '社区还没有队伍，请先建一支再来。' : '您还没有带队的队伍，请先联系社区。';
  const hint = load.data !== null && teams.length === 0 ? none : '活动由一支队伍组织';
  return (
    <Field label="组织的队伍" required hint={hint} {...(error && { error })}>
      <PickerRow
        options={teams.map(({ id, name }) => ({ value: id as string, title: name }))}
        value={value}
        onChange={onChange}
        label="组织的队伍"
        placeholder="请选择"
      />
    </Field>
  );
}
