export default definePageConfig({ navigationBarTitleText: '表决与问卷', enablePullDownRefresh: true });
