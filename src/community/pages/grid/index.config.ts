export default definePageConfig({ navigationBarTitleText: '我的网格员', enablePullDownRefresh: true });
