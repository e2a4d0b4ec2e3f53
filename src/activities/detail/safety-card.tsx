import { View } from '@tarojs/components';
import type { ActivityDetail } from '#types/activity-shapes';
import { Card } from '../../shared/ui/frame/card';
import { Notice } from '../../shared/ui/show/notice';

const PARTS = [
  ['insurance', '保险'],
  ['materials', '物资'],
  ['people', '人员'],
  ['money', '经费'],
] as const;

/** What may happen, told before anybody signs up, and what is there for those who serve (志愿服务条例 Art. 12, 17). */
export function SafetyCard({ activity }: { activity: ActivityDetail }) {
  const { risks, dangerous, safeguards } = activity;
  const told = PARTS.filter(([part]) => safeguards[part] !== '');
  if (risks === '' && !dangerous && told.length === 0) return null;
  return (
    <Card title="风险和保障" {...(dangerous && { tone: 'warn' as const })}>
      {dangerous && (
        <Notice tone="warn" icon="warn">
          有一定危险，未成年人不能参加。
        </Notice>
      )}
      {risks !== '' && <View className="ac-words">{risks}</View>}
      {told.map(([part, title]) => (
        <View key={part} className="ac-line">
          {`${title}：${safeguards[part]}`}
        </View>
      ))}
    </Card>
  );
}
