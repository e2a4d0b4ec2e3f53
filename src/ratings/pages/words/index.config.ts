export default definePageConfig({ navigationBarTitleText: '居民的话', enablePullDownRefresh: true });
