export default definePageConfig({ navigationBarTitleText: '提出心愿' });
