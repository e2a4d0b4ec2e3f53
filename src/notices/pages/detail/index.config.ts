export default definePageConfig({
  navigationBarTitleText: '社区信息',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
