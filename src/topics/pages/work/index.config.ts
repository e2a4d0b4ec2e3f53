export default definePageConfig({ navigationBarTitleText: '推进议题', enablePullDownRefresh: true });
