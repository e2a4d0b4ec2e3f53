export default definePageConfig({ navigationBarTitleText: '一键通回访', enablePullDownRefresh: true });
