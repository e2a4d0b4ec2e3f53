export default definePageConfig({ navigationBarTitleText: '评议与整改', enablePullDownRefresh: true });
