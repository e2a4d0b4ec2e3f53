export default definePageConfig({ navigationBarTitleText: '签到、签退', enablePullDownRefresh: true });
