export default definePageConfig({ navigationBarTitleText: '住处核实', enablePullDownRefresh: true });
