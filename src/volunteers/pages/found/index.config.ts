export default definePageConfig({ navigationBarTitleText: '建志愿队' });
