import type { Phone } from '../support/phone';
import { openTown, type Town } from './steps';

const TITLE = '活动室晚上开到几点';
const FIRST = '开到九点半，年轻人下班也能用';
const OWN = '周末可以多开一小时';

describe('a neighbourhood is asked what it thinks', () => {
  let town: Town;
  let resident: Phone;
  let clerk: Phone;

  beforeAll(async () => {
    town = await openTown();
    resident = await town.phoneOf('李秀兰');
    clerk = await town.phoneOf('何静怡');
  });
  afterAll(() => town?.close());

  const openList = (phone: Phone) => phone.page.goto(`${town.cloud.url}/#/opinions/pages/list/index`);

  it('a map says which kinds of opinion there are, and that it decides nothing', async () => {
    await openList(resident);
    await resident.sees(/小区停车怎么排/);
    await resident.look('120-opinions');
    await resident.tap(/小区停车怎么排/);
    await resident.sees(/不是表决/);
    await resident.sees(/第一种看法/);
    await resident.sees('大家都赞同的');
    await resident.look('121-opinion');
  });

  it('each statement is marked by one tap, and the next one stands there at once', async () => {
    await resident.sees(/您已表态 0/);
    await resident.tap(/^赞同：/);
    await resident.sees(/您已表态 1/);
    await resident.tap(/^不赞同：/);
    await resident.sees(/您已表态 2/);
    await resident.tap(/^说不好：/);
    await resident.sees(/您已表态 3/);
    await resident.look('122-marked');
  });

  it('staff ask a question and say the first words; a neighbour marks them and adds a word', async () => {
    await clerk.page.goto(`${town.cloud.url}/#/opinions/pages/desk/index`);
    await clerk.sees(/某些人占两个车位/);
    await clerk.look('123-desk');
    await clerk.tap('发起一次');
    await clerk.tap('发起');
    await clerk.sees('请写题目');
    await clerk.write('题目', TITLE);
    await clerk.write('想问大家什么', '有人想晚上多开一会儿，住在楼上的怕吵。');
    await clerk.look('124-open');
    await clerk.tap('发起');
    await clerk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await clerk.tap('说一句自己的');
    await clerk.write('您的说法', FIRST);
    await clerk.tap('说出来');
    await clerk.sees(/已公开/);

    await openList(resident);
    await resident.tap(new RegExp(TITLE));
    await resident.sees(FIRST);
    await resident.tap(/^赞同：/);
    await resident.sees(/都表过态了/);
    await resident.tap('说一句自己的');
    await resident.write('您的说法', OWN);
    await resident.tap('说出来');
    await resident.sees('我说的');
    await resident.look('125-said');
  });

  it('staff end it with a reason, and nobody marks any more', async () => {
    await openList(clerk);
    await clerk.tap(new RegExp(TITLE));
    await clerk.tap('提前结束');
    await clerk.write('为什么现在结束', '居民议事会已经谈妥');
    await clerk.tap('结束');
    await clerk.sees(/提前结束的原因：居民议事会已经谈妥/);
    await openList(resident);
    await resident.tap(new RegExp(TITLE));
    await resident.sees(/已结束/);
    await resident.look('126-closed');
  });
});
