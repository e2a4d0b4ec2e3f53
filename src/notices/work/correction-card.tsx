import { View } from '@tarojs/components';
import type { NoticeWork } from '#types/notice-desk';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Doc } from '../text/doc';

/** A correction that waits for a second person: what changes, by whom, and how it will read. */
export function CorrectionCard({ notice }: { notice: NoticeWork }) {
  const { correction } = notice;
  if (!correction) return null;
  return (
    <Card tone="warn" title="更正，等审核">
      <View className="nt-head__s">
        {correction.by} · {whenText(correction.at, Date.now())}
      </View>
      <View className="nt-q__a">更正说明：{correction.note}</View>
      <View className="nt-head__t">{correction.title}</View>
      <Doc blocks={correction.blocks} files={notice.files} />
    </Card>
  );
}
