export default definePageConfig({ navigationBarTitleText: '百姓说事', enablePullDownRefresh: true });
