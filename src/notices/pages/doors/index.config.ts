export default definePageConfig({ navigationBarTitleText: '上门通知名单', enablePullDownRefresh: true });
