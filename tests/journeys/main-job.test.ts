import type { Phone } from '../support/phone';
import {
  act,
  fillReport,
  lookAgain,
  newsOf,
  openCard,
  openForm,
  openTab,
  openTown,
  type Town,
} from './steps';

const WORDS = '单元门口的感应灯不亮了，晚上老人进出看不清台阶。';
const LI = 'demo-resident-li';

describe('a request goes from the resident to the rating of its result', () => {
  let town: Town;
  let resident: Phone;
  let worker: Phone;
  let staff: Phone;
  let secondStaff: Phone;
  let news: ReturnType<typeof newsOf>;
  let photos: Record<'dark' | 'step' | 'lit', Buffer>;

  beforeAll(async () => {
    town = await openTown();
    const photo = town.phones.photo;
    photos = { dark: await photo('灯不亮'), step: await photo('台阶'), lit: await photo('灯亮了') };
    news = newsOf(town.cloud, LI);
    await news();
  });
  afterAll(() => town?.close());

  it('a resident chooses who they are and reports: category, words, two photos, a building', async () => {
    resident = await town.phones.take(town.cloud.url);
    await resident.sees('李秀兰');
    await resident.look('01-who-are-you');
    await resident.tap(/^李秀兰/);
    await resident.sees('李秀兰');
    await openForm(resident);
    await resident.look('02-form-empty');
    await fillReport(resident, {
      category: '公共设施',
      words: WORDS,
      photos: [photos.dark, photos.step],
      place: '第2网格 3号楼',
      detail: '1单元门口',
    });
    await resident.look('03-form-filled');
    await resident.tap('提交');
  });

  it('they take a number and a date in working days with them', async () => {
    await resident.sees('已经收到您的诉求');
    await resident.sees(/^最晚 .+前答复，还剩 \d+ 个工作日$/);
    const plate = resident.control(/^编号 \d( \d){5}，\d( \d){4}，\d$/, 'img');
    await plate.waitFor();
    await resident.look('04-received');
  });

  it('they read the timeline and see their photos', async () => {
    await resident.tap('看办理进度');
    await resident.sees('办理过程');
    await resident.sees('提交诉求');
    await resident.sees('友爱街社区 · 第2网格 · 3号楼');
    expect(await resident.control(/^现场照片 \d，点按放大$/, 'img').count()).toBe(2);
    await resident.look('05-detail-resident');
  });

  it('a grid worker of that building finds it, acknowledges it from the list and tells how far it is', async () => {
    worker = await town.phoneOf('王建军');
    await openTab(worker, '工作台');
    await worker.sees('等您签收');
    await worker.look('06-tasks');
    const card = worker.page.locator('.card', { hasText: WORDS.slice(0, 12) }).filter({ visible: true });
    await card.getByRole('button', { name: '签收', exact: true }).click();
    await worker.sees('已签收，请尽快联系居民');
    await openCard(worker, WORDS);
    await act(worker, '补充进展');
    await worker.write('办到哪一步了', '已联系电工师傅，下午上门换灯。');
    await worker.look('07-progress');
    await worker.tap('提交进展');
    await worker.sees('处理进展');
    expect(await news()).toMatchObject([
      { phrase2: '已派单' },
      { phrase2: '处理中', thing5: '王建军已签收，正在处理' },
    ]);
  });

  it('what can be seen is not done without a photo of the result', async () => {
    await act(worker, '办结反馈');
    await worker.write('做了什么、结果怎样', '换了新的感应灯，连续两晚都亮。');
    await worker.tap('提交办结');
    await worker.sees(/照片/);
    await worker.look('08-resolve-needs-photo');
    await worker.addPhotos(/^添加处理后的照片/, [photos.lit]);
    await worker.sees('1 张照片已传好');
    await worker.tap('提交办结');
    await worker.sees('办结反馈，等待核查');
    expect(await worker.control('核查结果').count()).toBe(0);
    expect((await news()).at(-1)).toMatchObject({ phrase2: '待核查' });
  });

  it('a check that fails sends it back with its reason', async () => {
    staff = await town.phoneOf('何静怡');
    await openTab(staff, '工作台');
    await staff.tap('待核查', 'tab');
    await openCard(staff, WORDS);
    await act(staff, '核查结果');
    await staff.tap(/^退回重办/, 'radio');
    await staff.write('核查说明', '去看过，灯只亮几秒，老人还没走到门口就灭了。');
    await staff.look('09-check');
    await staff.tap('提交核查');
    await staff.sees('核查未通过，继续处理');
    expect((await news()).at(-1)).toMatchObject({ phrase2: '处理中', thing5: '核查未通过，已退回继续处理' });
  });

  it('the handler resolves it again, and somebody else passes it', async () => {
    await lookAgain(worker, '核查未通过，继续处理');
    await act(worker, '办结反馈');
    await worker.write('做了什么、结果怎样', '调长了感应时间，现在亮足一分钟。');
    await worker.addPhotos(/^添加处理后的照片/, [photos.lit]);
    await worker.sees('1 张照片已传好');
    await worker.tap('提交办结');
    await worker.sees('待核查');
    secondStaff = await town.phoneOf('罗浩然');
    await openTab(secondStaff, '工作台');
    await secondStaff.tap('待核查', 'tab');
    await openCard(secondStaff, WORDS);
    await act(secondStaff, '核查结果');
    await secondStaff.tap(/^通过/, 'radio');
    await secondStaff.tap('提交核查');
    await secondStaff.sees('核查通过');
    expect((await news()).map(({ thing5 }) => thing5)).toEqual([
      expect.stringContaining('核查'),
      '核查通过，请您评价',
    ]);
  });

  it('the resident is not satisfied, and learns who will call', async () => {
    await lookAgain(resident, '核查通过，请您评价办得怎么样。');
    await act(resident, '评价');
    await resident.look('10-rate');
    await resident.tap('不满意', 'radio');
    await resident.write('想说的话', '来了两趟才修好。');
    await resident.tap('提交评价');
    await resident.sees(/^社区会派别的同事给您回电话/);
    await resident.look('11-rated');
  });

  it('staff call back and put it right; the handler of it may not', async () => {
    await lookAgain(worker, '这件事已经办结。');
    expect(await worker.control('记下回访').count()).toBe(0);
    await lookAgain(staff, /回访居民/);
    await act(staff, '记下回访');
    await staff.write('居民怎么说', '希望一次修好，不要让老人等。');
    await staff.tap('记下回访');
    await staff.sees(/^已回访/);
    await act(staff, '整改反馈');
    await staff.write('怎样整改、结果如何', '已检查全楼六盏灯，时间都调好了，以后报修当天回话。');
    await staff.tap('提交整改结果');
    await staff.sees('已经整改并反馈给居民。');
    await staff.look('12-rectified-staff');
    expect((await news()).at(-1)).toMatchObject({ thing5: '整改结果已反馈，可再次评价' });
    await lookAgain(resident, '已经整改，您可以再评一次。');
  });

  it('another one that is not solved is opened again within its window', async () => {
    await resident.page.goBack();
    await openTab(resident, '我的诉求');
    await resident.sees('待评价');
    await resident.look('13-mine');
    await openCard(resident, '楼东头的垃圾桶满了三天');
    await act(resident, '还没解决');
    await resident.write('现在是什么情况', '清走两天又满了。');
    await resident.tap('重新打开');
    await resident.sees('已重新打开，会再安排人处理');
    await resident.sees('清走两天又满了。');
    await resident.look('14-reopened');
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [resident, worker, staff, secondStaff];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
