import Taro from '@tarojs/taro';

/** `13900001234` → `139 0000 1234`, as people read it out. Masked and short numbers stay as they are. */
export const phoneText = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');

/** Opens the phone's dialler; whoever closes it again has refused nothing. */
export const callPhone = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => {});
};
