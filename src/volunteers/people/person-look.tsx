import { View } from '@tarojs/components';
import { RELATION_LABELS } from '#types/volunteers.labels';
import { LookSheet } from '../../shared/form/look-sheet';
import { phoneText } from '../../shared/format/phone';
import { openContact } from '../volunteers.client';

const called = (phone: string | null) => (phone ? phoneText(phone) : '没有留电话');

/** Whole name and numbers of one volunteer, with the reason that they can read afterwards. */
export function PersonLook({ personId, onClose }: { personId: string; onClose: () => void }) {
  return (
    <LookSheet
      title="姓名和电话"
      hint="姓名和电话受保护，谁在什么时候、为什么看过都会记下，本人能看到。"
      limits="只用于志愿服务的联系，请不要外传。这次查看已经记下，本人看得到。"
      look={(reason) => openContact(personId, reason)}
      phoneOf={({ phone, guardian }) => phone ?? guardian?.phone ?? null}
      show={({ name, phone, guardian }) => (
        <>
          <View className="vo-number">{name}</View>
          <View className="vo-row__w">{called(phone)}</View>
          {guardian && (
            <View className="vo-row__w">
              {`监护人 ${guardian.name}（${RELATION_LABELS[guardian.relation]}） ${phoneText(guardian.phone)}`}
            </View>
          )}
        </>
      )}
      onClose={onClose}
    />
  );
}
