export default definePageConfig({ navigationBarTitleText: '大家怎么看', enablePullDownRefresh: true });
