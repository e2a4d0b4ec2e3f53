import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../show/icon';
import { useDialog } from './use-dialog';

type Props = { open: boolean; title: string; onClose: () => void; children: ReactNode; footer?: ReactNode };

/** Slides over the lower part of the page; closes by its button or a tap beside it. */
export function Sheet({ open, title, onClose, children, footer }: Props) {
  const dialog = useDialog(open, onClose);
  if (!open) return null;
  return (
    <View className="sh" catchMove>
      <View className="sh__bg" aria-role="button" aria-label="关闭" onClick={onClose} />
      <View ref={dialog} className="sh__p" aria-role="dialog" aria-modal="true" aria-label={title}>
        <View className="sh__h">
          <View className="sh__t" aria-role="heading">
            {title}
          </View>
          <View className="sh__x" aria-role="button" aria-label="关闭" onClick={onClose}>
            <Icon name="close" />
          </View>
        </View>
        <ScrollView scrollY className="sh__b">
          {children}
        </ScrollView>
        {footer && <View className="sh__f">{footer}</View>}
      </View>
    </View>
  );
}
