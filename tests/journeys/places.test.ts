import type { Phone } from '../support/phone';
import { act, fillReport, newsOf, openCard, openForm, openTab, openTown, type Town } from './steps';

const RAIL = '小广场东边的护栏断了一截，孩子爱在那里跑。';
const HALL = '社区活动室的投影机坏了，周末放不了电影。';

describe('where it is decides who deals with it', () => {
  let town: Town;
  let resident: Phone;

  beforeAll(async () => {
    town = await openTown();
    resident = await town.phoneOf('李秀兰');
  });
  afterAll(() => town?.close());

  it('a place outside the houses is pointed to on the map, and belongs to the nearest building', async () => {
    await openForm(resident);
    await fillReport(resident, { category: '公共设施', words: RAIL, photos: [] });
    await resident.tap('换一个地点');
    await resident.sees('友爱街社区');
    await resident.look('30-place-list');
    await resident.tap('在图上点', 'tab');
    await resident.page.getByRole('group', { name: /^楼栋平面图/ }).click({ position: { x: 20, y: 60 } });
    await resident.tap('就选这里');
    await resident.sees('在图上点的位置');
    await resident.look('31-pointed');
    await resident.tap('提交');
    await resident.sees('已经收到您的诉求');
    await resident.tap('看办理进度');
    await resident.sees(/第\d网格 · \d+号楼 附近|第\d网格 · \d+号楼/);
  });

  it('what concerns the whole community lies at its desk until staff give it to somebody', async () => {
    await resident.page.goBack();
    await openForm(resident);
    await fillReport(resident, { category: '其他', words: HALL, photos: [] });
    await resident.tap('换一个地点');
    await resident.tap('都不是，就在这个社区里');
    await resident.tap('就选这里');
    await resident.tap('提交');
    await resident.sees('已经收到您的诉求');
  });

  it('staff find it at the desk, accept it and give it to a worker, who is told', async () => {
    const news = newsOf(town.cloud, 'demo-worker-wang');
    await news();
    const staff = await town.phoneOf('何静怡');
    await openTab(staff, '工作台');
    await staff.sees('待受理');
    await staff.look('32-desk');
    await openCard(staff, HALL);
    await act(staff, '受理');
    await staff.sees('已受理');
    await act(staff, '派单');
    await staff.control(/^王建军，/, 'radio').waitFor();
    expect(await staff.control(/谁先签收谁办理/, 'radio').count()).toBe(0);
    await staff.look('33-assign');
    await staff.tap(/^王建军，/, 'radio');
    await staff.write('派单说明', '请周五前修好。');
    await staff.tap('派单');
    await staff.sees('已派单，会通知到本人');
    await staff.look('34-assigned');
    expect((await news()).length).toBeGreaterThan(0);
    expect([resident, staff].flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
