import { View } from '@tarojs/components';
import { useState } from 'react';
import { openFile } from '../../shared/device/open-file';
import { toast } from '../../shared/ui/over/toast';
import { Icon } from '../../shared/ui/show/icon';
import { bytesText } from './bytes.view';

type Props = { name: string; url: string | null; bytes: number };

export function FileRow({ name, url, bytes }: Props) {
  const [busy, setBusy] = useState(false);
  async function open() {
    if (!url || busy) return;
    setBusy(true);
    await openFile(url).catch(() => toast('文件没有打开，请检查网络后再试', 'bad'));
    setBusy(false);
  }
  const state = url ? bytesText(bytes) : '文件打不开了';
  return (
    <View
      className="nt-file"
      {...(url
        ? {
            hoverClass: 'card--down',
            'aria-role': 'button',
            'aria-label': `打开附件 ${name}，${state}`,
            onClick: () => void open(),
          }
        : {})}
    >
      <View className="nt-file__i">{busy ? <View className="spin" /> : <Icon name="clip" size="lg" />}</View>
      <View className="nt-file__m">
        <View>{name}</View>
        <View className="nt-doc__c">{state}</View>
      </View>
      {url && <Icon name="right" size="sm" />}
    </View>
  );
}
