export default definePageConfig({ navigationBarTitleText: '我负责的活动', enablePullDownRefresh: true });
