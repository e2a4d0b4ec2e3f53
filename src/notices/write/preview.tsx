import { View } from '@tarojs/components';
import type { NoticeKind } from '#types/notices.labels';
import type { RichText } from '#types/rich-text';
import { Card } from '../../shared/ui/frame/card';
import { Tag } from '../../shared/ui/show/tag';
import { kindMark } from '../feed/feed.view';
import { Doc, type DocFile } from '../text/doc';

type Props = { kind: NoticeKind; title: string; from: string; blocks: RichText; files: readonly DocFile[] };

/** The very components that residents see it with. */
export function Preview({ kind, title, from, blocks, files }: Props) {
  const mark = kindMark(kind);
  return (
    <View aria-role="region" aria-label="居民看到的样子">
      <Card>
        <View className="nt-head">
          <View className="nt-row__k">
            <Tag tone={mark.tone} icon={mark.icon}>
              {mark.words}
            </Tag>
          </View>
          <View className="nt-head__t">{title || '（还没有标题）'}</View>
          <View className="nt-head__s">{from}</View>
        </View>
        {blocks.length > 0 ? (
          <Doc blocks={blocks} files={files} />
        ) : (
          <View className="nt-head__s">写好的正文会显示在这里。</View>
        )}
      </Card>
    </View>
  );
}
