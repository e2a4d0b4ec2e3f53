import Taro from '@tarojs/taro';
import { Button } from '../../shared/ui/input/button';
import { toast } from '../../shared/ui/over/toast';

/** A browser is not inside WeChat: there the address is copied. */
export function InviteButton({ url, words }: { url: string; words: string }) {
  const copy = async () => {
    await Taro.setClipboardData({ data: `${location.origin}${location.pathname}#${url}` });
    toast('链接已复制，请发给家人', 'pri');
  };
  return (
    <Button kind="pri" block icon="share" onTap={() => void copy()}>
      {`${words}（复制链接）`}
    </Button>
  );
}
