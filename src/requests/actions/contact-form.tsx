import { View } from '@tarojs/components';
import { callOperation } from '../../shared/api/call';
import { newRequestKey } from '../../shared/api/request-key';
import { LookSheet } from '../../shared/form/look-sheet';
import { phoneText } from '../../shared/format/phone';
import type { ActionFormProps } from './action.types';

export function ContactForm({ request, onClose }: ActionFormProps) {
  return (
    <LookSheet
      title="居民联系方式"
      hint="居民的电话受保护，谁在什么时候、为什么看过都会记下。"
      limits="只用于办理这件事，请不要外传。这次查看已经记下。"
      look={(reason) =>
        callOperation('requests.openContact', { requestId: request.id, reason }, newRequestKey())
      }
      phoneOf={({ phone }) => phone}
      show={({ name, phone }) => (
        <View className="rq-contact">
          <View className="rq-contact__n">{name}</View>
          <View className="rq-contact__p">{phone ? phoneText(phone) : '这位居民没有留电话'}</View>
        </View>
      )}
      onClose={onClose}
    />
  );
}
