import Taro from '@tarojs/taro';
import { toast } from '../../shared/ui/over/toast';

/** A mini-program may open no foreign page: the address goes where a browser can take it from. */
export const openLink = (href: string): void => {
  void Taro.setClipboardData({ data: href }).then(() => toast('网址已复制，请粘贴到浏览器打开', 'info'));
};
