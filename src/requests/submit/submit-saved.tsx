import { View } from '@tarojs/components';
import { goTo } from '../../shared/api/navigate';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Icon } from '../../shared/ui/show/icon';

/** Without a signal the request is on the phone and leaves by itself. */
export function SubmitSaved({ onAgain }: { onAgain: () => void }) {
  const footer = (
    <>
      <Button kind="plain" onTap={onAgain}>
        再反映一件
      </Button>
      <Button kind="pri" onTap={() => goTo('/pages/mine/index')}>
        看我的诉求
      </Button>
    </>
  );
  return (
    <Screen footer={footer}>
      <View className="rq-done" aria-role="status" aria-live="polite">
        <View className="rq-done__i rq-done__i--wait">
          <Icon name="offline" size="xl" />
        </View>
        <View className="rq-done__t" aria-role="heading">
          已保存，有信号后自动发送
        </View>
        <View className="rq-done__p">
          写的内容和照片都在手机上，不会丢。在“我的诉求”里可以看到它，发送之前也可以拿回。
        </View>
      </View>
    </Screen>
  );
}
