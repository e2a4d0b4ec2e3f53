export default definePageConfig({ navigationBarTitleText: '帮我报名的人' });
