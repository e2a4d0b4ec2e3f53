export default definePageConfig({ navigationBarTitleText: '我问过的', enablePullDownRefresh: true });
