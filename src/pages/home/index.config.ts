export default definePageConfig({ navigationBarTitleText: '一键清', enablePullDownRefresh: true });
