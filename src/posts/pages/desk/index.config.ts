export default definePageConfig({ navigationBarTitleText: '百姓说事工作台', enablePullDownRefresh: true });
