import Taro from '@tarojs/taro';

/** WeChat shows the guide that the operator filled in (用户隐私保护指引); the app has no second text of its own. */
export const openPrivacy: (() => void) | null = () => Taro.openPrivacyContract({});
