import { View } from '@tarojs/components';
import { LookSheet } from '../../shared/form/look-sheet';
import { phoneText } from '../../shared/format/phone';
import { openContact } from '../wishes.client';
import type { SheetProps } from './sheets.types';

const called = (phone: string | null) => (phone ? phoneText(phone) : '没有留电话');

export function ContactSheet({ wish, onClose, onSent }: SheetProps) {
  return (
    <LookSheet
      title="联系方式"
      hint="电话和住址受保护，谁在什么时候、为什么看过都会记下。"
      limits="只用于这次帮忙，请不要外传。这次查看已经记下，对方看得到。"
      look={(reason) => openContact(wish.id, reason)}
      phoneOf={({ phone, askedBy }) => phone ?? askedBy?.phone ?? null}
      show={({ name, phone, address, askedBy }) => (
        <>
          <View className="ws-open__n">{name}</View>
          <View className="ws-open__l">{called(phone)}</View>
          {address && <View className="ws-open__l">{address}</View>}
          {askedBy && (
            <View className="ws-open__l">{`提出人：${askedBy.name} ${called(askedBy.phone)}`}</View>
          )}
        </>
      )}
      onClose={onClose}
      onSeen={onSent}
    />
  );
}
