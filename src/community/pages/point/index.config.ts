export default definePageConfig({ navigationBarTitleText: '具体位置' });
