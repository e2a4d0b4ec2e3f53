export default definePageConfig({ navigationBarTitleText: '上门通知', enablePullDownRefresh: true });
