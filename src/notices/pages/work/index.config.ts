export default definePageConfig({ navigationBarTitleText: '管理信息', enablePullDownRefresh: true });
