import Taro from '@tarojs/taro';

/** `13900001234` → `139 0000 1234`, `07140000001` → `0714 0000001`, as people read them out; others stay as they are. */
export const phoneText = (phone: string): string =>
  phone.replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3').replace(/^(0\d{3})(\d{7,8})$/, '$1 $2');

/** Opens the phone's dialler; whoever closes it again has refused nothing. */
export const callPhone = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => {});
};
