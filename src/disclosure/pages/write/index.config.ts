export default definePageConfig({ navigationBarTitleText: '填写公开事项' });
