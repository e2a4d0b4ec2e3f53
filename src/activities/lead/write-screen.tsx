import './lead.scss';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { goBack } from '../../shared/api/navigate';
import { QUEUED } from '../../shared/form/use-send-form';
import { useLoad } from '../../shared/load/use-load';
import { useDraft } from '../../shared/offline/use-draft';
import { ownCommunity } from '../../shared/session/own-community';
import { useSession } from '../../shared/session/use-session';
import { Card } from '../../shared/ui/frame/card';
import { Faces } from '../../shared/ui/frame/faces';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { toast } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import { getActivity } from '../activities.client';
import { detailUrl } from '../activities.urls';
import { LED_URL } from './lead.urls';
import { formOf, problemsOf } from './write/form.rules';
import { EMPTY_PLAN, type PlanForm } from './write/form.types';
import { PlanFields } from './write/plan-fields';
import { PostList } from './write/post-fields';
import { RuleFields } from './write/rule-fields';
import { SafetyFields } from './write/safety-fields';
import { TeamField } from './write/team-field';
import { type Target, useSave } from './write/use-save';

type Props = { target: Target; start: PlanForm; community: string | null };

/** What is typed stays on the device until it was saved. */
function PlanEditor({ target, start, community }: Props) {
  const draft = useDraft<PlanForm>(`activity:${target.kind === 'new' ? 'new' : target.id}`, start);
  const { busy, problem, save } = useSave(target);
  const [tried, setTried] = useState(false);
  const form = draft.value;
  const isNew = target.kind === 'new';
  const problems = problemsOf(form, { isNew, now: Date.now() });
  const errors = tried ? problems : {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
    if (last && start.team) draft.set({ team: start.team });
  }, []);

  async function press() {
    setTried(true);
    if (Object.keys(problems).length > 0) return toast('还有没填好的地方，请看标红的几项', 'warn');
    const id = await save(form);
    if (id === null) return;
    draft.discard();
    toast(id === 'queued' ? QUEUED : '已保存，确认后可以发布', id === 'queued' ? 'info' : 'pri');
    if (id === 'queued') goBack(LED_URL);
    else void Taro.redirectTo({ url: detailUrl(id) });
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void press()}>
      保存草稿
    </Button>
  );
  return (
    <Screen footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <Card>
        {isNew && community && (
          <TeamField
            community={community}
            value={form.team}
            onChange={(team) => draft.set({ team })}
            {...(errors.team && { error: errors.team })}
          />
        )}
        <PlanFields form={form} errors={errors} community={community} set={draft.set} />
      </Card>
      <Card title="岗位和时间">
        <PostList posts={form.posts} tried={tried} onChange={(posts) => draft.set({ posts })} />
      </Card>
      <Card title="安全和保障">
        <SafetyFields form={form} set={draft.set} />
      </Card>
      <Card title="签到、退出和重复">
        <RuleFields form={form} errors={errors} set={draft.set} />
      </Card>
    </Screen>
  );
}

function KnownDraft({ id, community }: { id: string; community: string | null }) {
  const load = useLoad(`activities.get:${id}`, () => getActivity(id));
  const activity = load.data;
  if (activity === null)
    return (
      <Screen>
        <Faces load={load} skeleton="form">
          {() => null}
        </Faces>
      </Screen>
    );
  return (
    <PlanEditor
      target={{ kind: 'draft', id, rev: activity.rev }}
      start={formOf(activity)}
      community={community}
    />
  );
}

type Asked = { id: string | null; team: string | null; within: string | null };

/** A new activity, of a team where one is named, or a draft that is gone on with. */
export function WriteScreen({ id, team, within }: Asked) {
  const session = useSession();
  const community = within ?? ownCommunity(session.me);
  if (id !== null) return <KnownDraft id={id} community={community} />;
  return <PlanEditor target={{ kind: 'new' }} start={{ ...EMPTY_PLAN, team }} community={community} />;
}
