import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActivityDetail } from '#types/activity-shapes';
import type { Failure } from '#types/errors';
import { goTo } from '../../shared/api/navigate';
import { failureText } from '../../shared/format/failure-text';
import { Button } from '../../shared/ui/input/button';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import type { ForWhom } from '../activities.changes';
import { LIST_URL } from '../activities.urls';
import { PostChoice } from './post-choice';
import { nextStep } from './refusal';
import { useSignUp } from './use-sign-up';

type Mode = 'sign-up' | 'wait' | 'closed';
type Post = ActivityDetail['posts'][number];
const isFull = ({ places, taken, waiting }: Post): boolean => taken >= places || waiting > 0;

function Refused({ refusal }: { refusal: Failure }) {
  const step = nextStep(refusal.code);
  return (
    <Notice tone="bad" icon="warn" {...(step && { action: step.words, onAction: () => goTo(step.url) })}>
      {failureText(refusal)}
    </Notice>
  );
}

/** 志愿服务条例 Art. 12: the risks are told before anybody signs up. */
function Risks({ risks, on, onChange }: { risks: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <View className="ac-risks">
      <View className="ac-h" aria-role="heading">
        风险提示
      </View>
      <View className="ac-words">{risks}</View>
      <SwitchRow title="我已看过" words="知道这些风险，自愿参加" on={on} onChange={onChange} />
    </View>
  );
}

type Person = { personId: NonNullable<ForWhom>; name: string };
type Props = {
  activity: ActivityDetail;
  /** Somebody else who is signed up; `null`: the reader. */
  person: Person | null;
  onClose: () => void;
  onSent: () => void;
};

/** Posts that have not begun, the one with a free place chosen. */
const startOf = ({ posts }: ActivityDetail, now: string) => {
  const ahead = posts.filter((post) => post.from > now);
  return { posts: ahead, chosen: (ahead.find((post) => !isFull(post)) ?? ahead[0])?.id ?? '' };
};

function useForm({ activity, person, onClose, onSent }: Props) {
  const [start] = useState(() => startOf(activity, new Date().toISOString()));
  const [chosen, setChosen] = useState(start.chosen);
  const [risksRead, setRisksRead] = useState(false);
  const [tried, setTried] = useState(false);
  const { busy, refusal, press } = useSignUp(activity, () => {
    onClose();
    onSent();
  });
  const post = start.posts.find(({ id }) => id === chosen);
  const wait = refusal?.code === 'FULL' || (post !== undefined && isFull(post));
  const unread = activity.risks !== '' && !risksRead;
  const send = () => {
    setTried(true);
    if (!unread) void press({ post: chosen, wait, risksRead, person: person?.personId ?? null });
  };
  const mode: Mode = !wait ? 'sign-up' : activity.waitingPlaces === 0 ? 'closed' : 'wait';
  const missesRisks = tried && unread;
  return {
    posts: start.posts,
    chosen,
    setChosen,
    risksRead,
    setRisksRead,
    missesRisks,
    mode,
    busy,
    refusal,
    send,
  };
}

function SendButton({ mode, busy, onSend }: { mode: Mode; busy: boolean; onSend: () => void }) {
  if (mode === 'closed')
    return (
      <Button key="others" kind="pri" block onTap={() => goTo(LIST_URL)}>
        看其他活动
      </Button>
    );
  return (
    <Button key="send" kind="pri" block loading={busy} onTap={onSend}>
      {mode === 'wait' ? '排候补' : '确认报名'}
    </Button>
  );
}

/** Choosing a post, reading its risks, and signing up or waiting for a place. */
export function SignUpSheet(props: Props) {
  const { activity, person, onClose } = props;
  const form = useForm(props);
  const { risks, offerHours } = activity;
  return (
    <Sheet
      open
      title={person ? `替${person.name}报名` : '报名'}
      onClose={onClose}
      footer={<SendButton mode={form.mode} busy={form.busy} onSend={form.send} />}
    >
      {form.refusal && <Refused refusal={form.refusal} />}
      {form.missesRisks && (
        <Notice tone="bad" icon="warn">
          请先看完风险提示，再打开“我已看过”。
        </Notice>
      )}
      <PostChoice posts={form.posts} value={form.chosen} onChange={form.setChosen} />
      {form.mode !== 'sign-up' && (
        <Notice tone="info" icon="clock">
          {form.mode === 'closed'
            ? '名额满了，这项活动不设候补，请看看其他活动。'
            : `名额满了。可以先排候补：有人退出时按先后通知，${offerHours} 小时内确认有效。`}
        </Notice>
      )}
      {risks !== '' && <Risks risks={risks} on={form.risksRead} onChange={form.setRisksRead} />}
    </Sheet>
  );
}
