export default definePageConfig({ navigationBarTitleText: '评议', enablePullDownRefresh: true });
