export default definePageConfig({ navigationBarTitleText: '答复说事', enablePullDownRefresh: true });
