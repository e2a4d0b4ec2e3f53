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
import { PostChoice } from './post-choice';
import { nextStep } from './refusal';
import { useSignUp } from './use-sign-up';

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

type Props = {
  activity: ActivityDetail;
  /** Somebody else who is signed up; `null`: the reader. */
  person: { personId: NonNullable<ForWhom>; name: string } | null;
  onClose: () => void;
  onSent: () => void;
};

const firstOf = ({ posts }: ActivityDetail, now: string): Post | undefined =>
  posts.find((post) => post.from > now && !isFull(post)) ?? posts.find((post) => post.from > now) ?? posts[0];

/** Choosing a post, reading its risks, and signing up or waiting for a place. */
export function SignUpSheet({ activity, person, onClose, onSent }: Props) {
  const [now] = useState(() => new Date().toISOString());
  const [chosen, setChosen] = useState(() => firstOf(activity, now)?.id ?? '');
  const [risksRead, setRisksRead] = useState(false);
  const [tried, setTried] = useState(false);
  const { busy, refusal, press } = useSignUp(activity, () => {
    onClose();
    onSent();
  });
  const { posts, risks, waitingPlaces, offerHours } = activity;
  const post = posts.find(({ id }) => id === chosen);
  const wait = refusal?.code === 'FULL' || (post !== undefined && isFull(post));
  const unread = risks !== '' && !risksRead;
  const send = () => {
    setTried(true);
    if (!unread)
      void press({
        post: chosen,
        wait: wait && waitingPlaces > 0,
        risksRead,
        person: person?.personId ?? null,
      });
  };
  const footer = (
    <Button kind="pri" block loading={busy} onTap={send}>
      {wait ? '排候补' : '确认报名'}
    </Button>
  );
  return (
    <Sheet open title={person ? `替${person.name}报名` : '报名'} onClose={onClose} footer={footer}>
      {refusal && <Refused refusal={refusal} />}
      {tried && unread && (
        <Notice tone="bad" icon="warn">
          请先看完风险提示，再打开“我已看过”。
        </Notice>
      )}
      <PostChoice posts={posts.filter(({ from }) => from > now)} value={chosen} onChange={setChosen} />
      {wait && (
        <Notice tone="info" icon="clock">
          {`名额满了。可以先排候补：有人退出时按先后通知，${offerHours} 小时内确认有效。`}
        </Notice>
      )}
      {risks !== '' && <Risks risks={risks} on={risksRead} onChange={setRisksRead} />}
    </Sheet>
  );
}
