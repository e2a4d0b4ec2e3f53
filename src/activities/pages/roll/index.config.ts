export default definePageConfig({ navigationBarTitleText: '到场登记', enablePullDownRefresh: true });
