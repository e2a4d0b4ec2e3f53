import './activities.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActivityDetail } from '#types/activity-shapes';
import { SERVICE_KIND_LABELS } from '#types/volunteers.labels';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { getActivity } from './activities.client';
import { statusMark } from './activity.view';
import { Behalf } from './behalf/behalf';
import { AboutCells } from './detail/about-cells';
import { DetailFooter, hasFooter } from './detail/detail-footer';
import { MyPlaceCard } from './detail/my-place-card';
import { PostCard } from './detail/post-card';
import { SafetyCard } from './detail/safety-card';
import { LeaderCells } from './lead/leader-cells';
import { SignUpSheet } from './sign-up/sign-up-sheet';
import { isAbout, useWaiting } from './use-waiting';

const CHANGES = ['activities.signUp', 'activities.withdraw', 'activities.answerOffer'] as const;

function Head({ activity }: { activity: ActivityDetail }) {
  const mark = statusMark(activity);
  const { cancelledWords } = activity;
  return (
    <Card>
      <View className="ac-row__h">
        <View className="ac-row__k">{SERVICE_KIND_LABELS[activity.kind]}</View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      <View className="ac-head__t" aria-role="heading">
        {activity.title}
      </View>
      {cancelledWords && (
        <Notice tone="warn" icon="close">
          {`${activity.repeat === null ? '活动已取消' : '这一次取消了，以后照常'}：${cancelledWords}`}
        </Notice>
      )}
      <View className="ac-words">{activity.words}</View>
    </Card>
  );
}

function Content({ activity, reload }: { activity: ActivityDetail; reload: () => void }) {
  const now = Date.now();
  const isOpen = (from: string) => activity.status !== 'cancelled' && Date.parse(from) > now;
  return (
    <>
      <Head activity={activity} />
      <MyPlaceCard activity={activity} now={now} />
      <AboutCells activity={activity} now={now} />
      {activity.posts.map((post) => (
        <PostCard key={post.id} post={post} now={now} isOpen={isOpen(post.from)} />
      ))}
      <SafetyCard activity={activity} />
      <Behalf activity={activity} onDone={reload} />
      <LeaderCells activity={activity} reload={reload} />
    </>
  );
}

/** One activity: what, when, where, how many places are left, and the reader's own. */
export function ActivityScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`activities.get:${id}`, () => getActivity(id));
  const [signingUp, setSigningUp] = useState(false);
  const reload = () => void load.reload().then(onChanged);
  const waiting = useWaiting(CHANGES, reload).some((each) => isAbout(each, id));
  const activity = load.data;
  const footer = activity && hasFooter(activity) && !waiting && (
    <DetailFooter activity={activity} onSignUp={() => setSigningUp(true)} onDone={reload} />
  );
  return (
    <Screen footer={footer}>
      {waiting && (
        <Notice tone="info" icon="offline">
          您的操作已保存在手机上，有信号后自动发送。
        </Notice>
      )}
      <Faces load={load} skeleton="detail">
        {(shown) => <Content activity={shown} reload={reload} />}
      </Faces>
      {activity && signingUp && (
        <SignUpSheet activity={activity} person={null} onClose={() => setSigningUp(false)} onSent={reload} />
      )}
    </Screen>
  );
}
