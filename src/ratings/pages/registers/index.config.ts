export default definePageConfig({ navigationBarTitleText: '小区与居委会', enablePullDownRefresh: true });
