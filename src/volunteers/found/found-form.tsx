import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { SERVICE_KIND_LABELS, SERVICE_KINDS } from '#types/volunteers.labels';
import { useNewForm } from '../../shared/form/use-new-form';
import { BlankFace } from '../../shared/ui/frame/blank-face';
import { Card } from '../../shared/ui/frame/card';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { Chips } from '../components/chips';
import { createTeam } from '../volunteers.changes';
import { teamUrl } from '../volunteers.urls';
import { EMPTY_DRAFT, type FoundDraft, type Problems, problemsOf, teamOf } from './found.rules';
import { LeaderField } from './leader-field';
import { WorkerField } from './worker-field';

const MAX_NAME = 30;
const MAX_PURPOSE = 200;
const KINDS = SERVICE_KINDS.map((value) => ({ value, title: SERVICE_KIND_LABELS[value] }));
const wrong = (error: string | undefined) => (error ? { error } : {});

function Founded({ team }: { team: string | null }) {
  const press = () =>
    team === null ? void Taro.navigateBack({ delta: 1 }) : void Taro.redirectTo({ url: teamUrl(team) });
  const footer = (
    <Button kind="pri" block onTap={press}>
      {team === null ? '返回' : '看这支队伍'}
    </Button>
  );
  return (
    <Screen footer={footer}>
      {team === null ? (
        <BlankFace icon="offline" title="已保存，有信号后自动发送" words="写的内容都在手机上，不会丢。" />
      ) : (
        <BlankFace icon="done" title="队伍建好了" words="队长和社工会收到通知，居民现在就能申请加入。" />
      )}
    </Screen>
  );
}

type PartProps = { value: FoundDraft; problems: Problems; set: (part: Partial<FoundDraft>) => void };

function About({ value, problems, set }: PartProps) {
  return (
    <Card title="队伍">
      <Field label="队名" required {...wrong(problems.name)}>
        <TextInput
          value={value.name}
          onChange={(name) => set({ name })}
          max={MAX_NAME}
          label="队名"
          placeholder="例：银龄志愿队"
        />
      </Field>
      <Field label="这支队伍做什么" required {...wrong(problems.purpose)}>
        <TextArea
          value={value.purpose}
          onChange={(purpose) => set({ purpose })}
          max={MAX_PURPOSE}
          label="这支队伍做什么"
          placeholder="例：陪独居老人说说话，帮他们买菜、取药"
        />
      </Field>
      <Field label="服务类别" hint="可以多选" required {...wrong(problems.kinds)}>
        <Chips options={KINDS} chosen={value.kinds} onChange={(kinds) => set({ kinds })} label="服务类别" />
      </Field>
    </Card>
  );
}

/** A new team of the community, with who leads it and who of the community stands beside it. */
export function FoundForm({ community }: { community: string }) {
  const form = useNewForm<FoundDraft, 'volunteers.createTeam'>({
    key: 'volunteers.found',
    empty: EMPTY_DRAFT,
    tells: ['activity.notice'],
    changeOf: (value) => {
      const team = teamOf(value, community);
      return team && createTeam(team);
    },
  });
  const { draft, sent, refusal } = form;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  if (sent) return <Founded team={sent.kind === 'done' ? sent.data.teamId : null} />;
  const problems = form.tried ? problemsOf(draft.value) : {};
  const footer = (
    <Button kind="pri" block icon="check" loading={form.busy} onTap={() => void form.press()}>
      建队
    </Button>
  );
  return (
    <Screen footer={footer}>
      {refusal && (
        <Notice tone="bad" icon="warn">
          {refusal}
        </Notice>
      )}
      <About value={draft.value} problems={problems} set={draft.set} />
      <Card title="带队的人">
        <LeaderField
          community={community}
          value={draft.value.leader}
          onChange={(leader) => draft.set({ leader })}
          error={problems.leader}
        />
        <WorkerField
          community={community}
          value={draft.value.socialWorker}
          onChange={(socialWorker) => draft.set({ socialWorker })}
        />
      </Card>
    </Screen>
  );
}
