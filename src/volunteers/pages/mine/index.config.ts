export default definePageConfig({ navigationBarTitleText: '我的志愿者信息', enablePullDownRefresh: true });
