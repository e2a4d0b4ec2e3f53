export default definePageConfig({ navigationBarTitleText: '居务公开工作台', enablePullDownRefresh: true });
