export default definePageConfig({ navigationBarTitleText: '协商议事工作台', enablePullDownRefresh: true });
