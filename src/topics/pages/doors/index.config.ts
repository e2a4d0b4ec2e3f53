export default definePageConfig({ navigationBarTitleText: '入户听意见', enablePullDownRefresh: true });
