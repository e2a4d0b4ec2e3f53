export default definePageConfig({ navigationBarTitleText: '说法审核', enablePullDownRefresh: true });
