export default definePageConfig({ navigationBarTitleText: '登记小区' });
