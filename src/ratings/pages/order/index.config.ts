export default definePageConfig({ navigationBarTitleText: '物业整改单', enablePullDownRefresh: true });
