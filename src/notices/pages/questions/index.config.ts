export default definePageConfig({ navigationBarTitleText: '提问和回答', enablePullDownRefresh: true });
