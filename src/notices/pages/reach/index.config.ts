export default definePageConfig({ navigationBarTitleText: '谁读过', enablePullDownRefresh: true });
