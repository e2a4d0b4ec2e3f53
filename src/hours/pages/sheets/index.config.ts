export default definePageConfig({ navigationBarTitleText: '服务记录单', enablePullDownRefresh: true });
