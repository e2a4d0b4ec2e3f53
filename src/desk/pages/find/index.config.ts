export default definePageConfig({ navigationBarTitleText: '按编号查找' });
