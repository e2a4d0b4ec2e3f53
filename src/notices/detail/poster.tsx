import { Image, View } from '@tarojs/components';
import type { NoticeDetail } from '#types/notices';
import { NOTICE_KIND_LABELS } from '#types/notices.labels';
import { dayText } from '../../shared/format/dates';
import { codeImage } from './code-image';
import { firstPicture } from './share.view';

/** Picture, title and code on one card: to be scanned from this screen, or photographed and sent on. */
export function Poster({ notice }: { notice: NoticeDetail }) {
  const picture = firstPicture(notice);
  return (
    <View className="nt-post">
      {picture && (
        <Image className="nt-post__p" src={picture.url} mode="aspectFill" aria-label={picture.words} />
      )}
      <View className="nt-post__b">
        <View className="nt-post__w">
          <View className="nt-post__k">{NOTICE_KIND_LABELS[notice.kind]}</View>
          <View className="nt-post__t">{notice.title}</View>
          <View className="nt-post__s">{notice.from}</View>
          {notice.publishedAt && <View className="nt-post__s">{dayText(notice.publishedAt, 0)}</View>}
        </View>
        <Image
          className="nt-post__i"
          src={codeImage(notice.link)}
          showMenuByLongpress
          aria-role="img"
          aria-label="这条信息的二维码"
        />
      </View>
      <View className="nt-post__h">截屏发出去，或请对方用微信扫一扫；长按可以保存二维码</View>
    </View>
  );
}
