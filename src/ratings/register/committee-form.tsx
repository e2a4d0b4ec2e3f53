import type { CommitteeSummary } from '#types/rating-shapes';
import { goBack } from '../../shared/api/navigate';
import { useSendForm } from '../../shared/form/use-send-form';
import { Card } from '../../shared/ui/frame/card';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { keepCommittee } from '../ratings.client';
import { REGISTERS_URL } from '../ratings.urls';
import { isFull, isWhole, type MemberRow, problemOf, startedFrom, withRow } from './committee.rules';

type RowProps = {
  row: MemberRow;
  place: number;
  tried: boolean;
  onChange: (row: MemberRow) => void;
  onRemove: () => void;
};

function Member({ row, place, tried, onChange, onRemove }: RowProps) {
  const problem = tried ? problemOf(row) : {};
  const who = row.name.trim() || `第 ${place} 位`;
  return (
    <Card
      title={`第 ${place} 位`}
      extra={
        <Button size="sm" kind="plain" icon="trash" label={`移除，${who}`} onTap={onRemove}>
          移除
        </Button>
      }
    >
      <Field label="姓名" required {...(problem.name && { error: problem.name })}>
        <TextInput
          label={`第 ${place} 位的姓名`}
          value={row.name}
          onChange={(name) => onChange({ ...row, name })}
          max={20}
        />
      </Field>
      <Field label="职务" required {...(problem.office && { error: problem.office })}>
        <TextInput
          label={`第 ${place} 位的职务`}
          value={row.office}
          onChange={(office) => onChange({ ...row, office })}
          placeholder="例：主任、副主任、委员"
          max={20}
        />
      </Field>
    </Card>
  );
}

const isRunning = (committee: CommitteeSummary | null): boolean => committee?.round?.open === true;

type Props = { community: string; committee: CommitteeSummary | null; start: readonly MemberRow[] };

/** The members one by one. Who is known keeps the id by which two years are compared. */
export function CommitteeForm({ community, committee, start }: Props) {
  const initial = { rows: start.length === 0 ? withRow([]) : [...start] };
  const form = useSendForm<{ rows: MemberRow[] }>(`committee:${community}:${startedFrom(start)}`, initial);
  const { rows } = form.value;
  const set = (next: MemberRow[]) => form.set({ rows: next });
  const members = rows.map(({ id, name, office }) => ({ id, name: name.trim(), office: office.trim() }));
  const press = () =>
    void form.submit(keepCommittee(community, { members, again: committee !== null }), !isWhole(rows), {
      done: () => '成员已保存',
      onSent: () => goBack(REGISTERS_URL),
    });
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={press}>
      保存
    </Button>
  );
  return (
    <Screen footer={footer}>
      {form.problem && <Notice tone="bad">{form.problem}</Notice>}
      {form.tried && !isWhole(rows) && (
        <Notice tone="bad">
          {rows.length === 0 ? '请至少登记一位成员。' : '还有内容没填好，请看标红的地方。'}
        </Notice>
      )}
      <Notice tone="info" icon="people">
        姓名和职务会公开。换人时请先移除原来的一位，再添加新的一位；改姓名只用来更正写错的字。
      </Notice>
      {isRunning(committee) && (
        <Notice tone="warn" icon="clock">
          今年的评议正在进行，仍按开始时的名单评；这里的改动用于以后。
        </Notice>
      )}
      {rows.map((row, at) => (
        <Member
          key={row.key}
          row={row}
          place={at + 1}
          tried={form.tried}
          onChange={(next) => set(rows.map((each) => (each.key === row.key ? next : each)))}
          onRemove={() => set(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      {!isFull(rows) && (
        <Button kind="sec" block icon="plus" onTap={() => set(withRow(rows))}>
          添加一位
        </Button>
      )}
    </Screen>
  );
}
