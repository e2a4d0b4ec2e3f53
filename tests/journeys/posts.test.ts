import type { BrowserContextOptions } from 'playwright-core';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { lookAgain, openTown, type Town } from './steps';

const WISH = '活动室的开水器坏了，建议换一台带儿童锁的。';
const COMMENT = '支持，上次差点烫到孩子。';
const ANSWER = '下周一安装新的开水器，带儿童锁。';
const DOUBTED = '周末一起去爬山，待审样例。';

describe('what residents say to their community, and what comes of it', () => {
  let town: Town;
  let author: Phone;
  let neighbour: Phone;
  let clerk: Phone;
  let lead: Phone;

  beforeAll(async () => {
    town = await openTown();
    author = await town.phoneOf('李秀兰');
    neighbour = await town.phoneOf('赵国庆');
    clerk = await town.phoneOf('何静怡');
    lead = await town.phoneOf('唐振华');
  });
  afterAll(() => town?.close());

  const openFeed = async (phone: Phone) => {
    // By its address: the page that was open last has no tabs.
    await phone.page.goto(`${town.cloud.url}/#/pages/home/index`);
    // What was open before would slide away for a moment, beside what is opened now.
    await phone.page.reload();
    await phone.tap(/^百姓说事/);
    await phone.sees(/小路晚上太黑/);
  };
  const write = async (phone: Phone, kind: string, words: string) => {
    await phone.tap('我要说事');
    await phone.tap(new RegExp(`^${kind}，`), 'radio');
    await phone.write('想说什么', words);
  };
  const openDesk = async (phone: Phone) => {
    await phone.page.goto(`${town.cloud.url}/#/pages/work/index`);
    await phone.tap('百姓说事');
    await phone.sees('内容审核');
  };

  it('a number that is nobody’s business is refused before anybody reads it', async () => {
    await openFeed(author);
    await author.look('90-feed');
    await author.tap('我要说事');
    await author.tap('发出去');
    await author.sees('请选一类，随便聊聊就选“话题”');
    await author.look('91-write-missing');
    await author.tap(/^建议，/, 'radio');
    await author.write('想说什么', `${WISH}打13900001234找我`);
    await author.tap('发出去');
    await author.sees(/请删去后再发/);
    await author.look('92-write-refused');
    await author.write('想说什么', WISH);
    await author.tap('发出去');
    await author.sees('已经发出');
    await author.look('93-write-done');
  });

  it('a neighbour supports it, follows it and adds a word', async () => {
    await openFeed(neighbour);
    await neighbour.tap(new RegExp(WISH));
    await neighbour.tap('支持');
    await neighbour.sees('已支持 1');
    await neighbour.tap('关注');
    await neighbour.tap('写评论');
    await neighbour.write('想说什么', COMMENT);
    await neighbour.look('94-comment');
    await neighbour.tap('发出去');
    await neighbour.sees(COMMENT);
    await neighbour.look('95-detail');
    await town.cloud.runTimer('clock');
  });

  it('staff find it by its limit and answer once for all', async () => {
    await openDesk(clerk);
    await clerk.look('96-desk');
    await clerk.tap(new RegExp(WISH));
    await clerk.sees('转为诉求');
    await clerk.tap('答复');
    await clerk.write('答复', ANSWER);
    await clerk.tap('发布答复');
    await clerk.sees('社区答复');
    await clerk.look('97-work');
    await openFeed(neighbour);
    await neighbour.tap(new RegExp(WISH));
    await neighbour.sees(ANSWER);
    await neighbour.look('98-answered');
  });

  it('what the machine doubts waits for a person; the author learns why and another person decides', async () => {
    await openFeed(neighbour);
    await write(neighbour, '话题', DOUBTED);
    await neighbour.tap('发出去');
    await neighbour.sees('已收到，正在审核');
    await openDesk(clerk);
    await clerk.tap(/^内容审核/);
    await clerk.sees(DOUBTED);
    await clerk.look('99-moderate');
    await clerk.tap(`不公开：${DOUBTED}`);
    await clerk.write('理由', '请写清楚时间地点');
    await clerk.look('99-decide');
    await clerk.tap('不公开');
    await neighbour.tap('看我说过的');
    await neighbour.tap(new RegExp(DOUBTED));
    await neighbour.sees('没有公开的原因：请写清楚时间地点');
    await neighbour.look('99-hidden');
    await neighbour.tap(`申诉：${DOUBTED}`);
    await neighbour.write('为什么应该公开', '时间地点在评论里约');
    await neighbour.tap('提交申诉');
    await neighbour.sees(/等另一位同事来看/);
    await openDesk(lead);
    await lead.tap(/^内容审核/);
    await lead.tap('申诉', 'tab');
    await lead.tap(`公开：${DOUBTED}`);
    await lead.write('理由', '没有不妥');
    await lead.tap('公开');
    await lead.sees('没有申诉');
    await openFeed(author);
    await lookAgain(author, DOUBTED);
  });

  it('a suggestion goes on as a request of its author', async () => {
    await openDesk(clerk);
    await clerk.tap(/小路晚上太黑/);
    await clerk.tap('转为诉求');
    await clerk.look('99-turn');
    await clerk.page
      .locator('.sh')
      .getByRole('button', { name: /^诉求类别/ })
      .click();
    await clerk.page.getByText('确定', { exact: true }).click();
    await clerk.page.locator('.sh').getByRole('button', { name: '转为诉求', exact: true }).click();
    await clerk.sees('已转为诉求办理');
    await town.cloud.runTimer('clock');
    await openFeed(neighbour);
    // the first page shows the new request by the same words
    await neighbour.tap(/^建议.*小路晚上太黑/);
    await neighbour.tap('看诉求的办理进度');
    await neighbour.sees('办理过程');
  });

  it('another goes on as a topic, with a title that keeps itself, and everybody is led there', async () => {
    await openDesk(clerk);
    await clerk.tap('已办理', 'tab');
    await clerk.tap(new RegExp(WISH));
    await clerk.tap('转为议题');
    await clerk.tap('转为议题');
    await clerk.sees('请用一句话说清楚商量什么');
    await clerk.write('商量什么', '开水器找 13900001234');
    await clerk.tap('转为议题');
    await clerk.sees(/内容里有手机号/);
    await clerk.look('99-raise');
    await clerk.write('商量什么', '活动室添置什么');
    await clerk.tap('转为议题');
    await clerk.sees('看转成的议题');
    await town.cloud.runTimer('clock');
    await clerk.tap(/^看转成的议题/);
    await clerk.sees('活动室添置什么');
    await openFeed(author);
    await author.tap(new RegExp(`^建议.*${WISH}`));
    await author.sees('看议题的进展');
    await author.look('99-raised');
    await author.tap(/^看议题的进展/);
    await author.sees('活动室添置什么');
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('feed and post stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('周文斌', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    await phone.page.goto(`${town.cloud.url}/#/posts/pages/feed/index`);
    await phone.page.reload();
    await phone.sees(new RegExp(WISH));
    await phone.look(`99-feed-${look}`);
    await phone.tap(new RegExp(WISH));
    await phone.tap('看 1 条评论');
    await phone.sees(COMMENT);
    await phone.look(`99-detail-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('at a desk the post stands beside the list', async () => {
    const desk = await town.phoneOf('何静怡', { viewport: { width: 1280, height: 800 }, isMobile: false });
    await desk.page.goto(`${town.cloud.url}/#/posts/pages/desk/index`);
    await desk.page.reload();
    await desk.sees('从列表里选一条，内容和答复会显示在这里。');
    await desk.tap('已办理', 'tab');
    await desk.page.getByText(WISH).first().click();
    await desk.sees(ANSWER);
    await desk.look('99-wide');
    expect([...desk.errors, ...desk.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [author, neighbour, clerk, lead];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
