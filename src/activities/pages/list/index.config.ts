export default definePageConfig({ navigationBarTitleText: '公益服务', enablePullDownRefresh: true });
