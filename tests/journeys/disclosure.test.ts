import type { BrowserContextOptions } from 'playwright-core';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { openTab, openTown, type Town } from './steps';

const TITLE = '十月救助款物发放';
const QUESTION = '棉被是哪家企业捐的？';
const ANSWER = '由辖区爱心企业捐赠，签收单可到社区查看。';
const DOUBT = '没有看到企业名称。';
const FOUND = '签收单齐全，名称应当写明。';

describe('what a community owes its residents, from the draft to the committee', () => {
  let town: Town;
  let clerk: Phone;
  let lead: Phone;
  let resident: Phone;
  let member: Phone;

  beforeAll(async () => {
    town = await openTown();
    clerk = await town.phoneOf('何静怡');
    lead = await town.phoneOf('唐振华');
    resident = await town.phoneOf('赵国庆');
    member = await town.phoneOf('方正华');
  });
  afterAll(() => town?.close());

  const openDesk = async (phone: Phone, tab: string) => {
    // By its address: the page that was open last has no tabs.
    await phone.page.goto(`${town.cloud.url}/#/pages/work/index`);
    await phone.tap('居务公开');
    await phone.sees(/^公开日历/);
    await phone.tap(tab, 'tab');
  };
  const openItem = async (phone: Phone) => {
    await openTab(phone, '首页');
    await phone.tap(/^居务公开，/);
    await phone.tap(new RegExp(TITLE));
    await phone.sees('公开记录');
  };

  it('the calendar says what is owed, and the form what is missing', async () => {
    await openDesk(clerk, '日历');
    await clerk.look('80-calendar');
    // As many months as are owed; the newest stands last.
    await clerk
      .control(/^填写.*救助与捐赠款物$/)
      .last()
      .click();
    await clerk.sees('收支明细');
    await clerk.tap('添加一笔收支');
    await clerk.tap('保存草稿');
    await clerk.sees('请写标题');
    await clerk.look('81-write-missing');
  });

  it('a draft keeps the money to the fen, and goes to a second person', async () => {
    await clerk.write('标题', TITLE);
    await clerk.write('内容', '发放棉被三十床，均已签收。');
    await clerk.write('第 1 笔的名称', '棉被');
    await clerk.write('第 1 笔的金额，单位元', '1,280.5');
    await clerk.tap('保存草稿');
    await clerk.sees('1,280.50 元');
    await clerk.look('82-draft');
    await clerk.tap('提交复核');
    await clerk.sees('待复核');
  });

  it('the lead agrees, and it is public for its full days', async () => {
    await openDesk(lead, '待复核');
    await lead.tap(new RegExp(TITLE));
    await lead.look('83-review');
    await lead.tap('同意公开');
    await lead.sees('居民看到的样子');
  });

  it('a resident reads it and asks', async () => {
    await openItem(resident);
    await resident.sees(/^公示中，到/);
    await resident.look('84-item');
    await resident.tap('提问或提异议');
    await resident.look('85-ask');
    await resident.write('想问什么，或者哪里不对', QUESTION);
    await resident.tap('提交');
    await resident.sees(QUESTION);
    await resident.sees('待答复');
  });

  it('staff answer once for all, and who is not content turns to the committee', async () => {
    await openDesk(clerk, '待答复');
    await clerk.sees(QUESTION);
    await clerk.look('86-to-answer');
    const card = clerk.page.locator('.card').filter({ hasText: QUESTION });
    await card.getByRole('button', { name: '答复', exact: true }).click();
    await clerk.write('答复', ANSWER);
    await clerk.tap('发布答复');
    await resident.page.reload();
    await resident.sees(ANSWER);
    await resident.tap('申请核查');
    await resident.write('为什么不满意', DOUBT);
    await resident.tap('申请核查');
    await resident.sees('居务监督委员会核查中');
  });

  it('a member of the committee concludes, and everybody reads it', async () => {
    await openDesk(member, '核查');
    const card = member.page.locator('.card').filter({ hasText: QUESTION });
    await card.getByRole('button', { name: '写结论', exact: true }).click();
    await member.tap('异议成立，责成更正', 'tab');
    await member.write('核查情况', FOUND);
    await member.look('87-conclude');
    await member.tap('公布结论');
    await resident.page.reload();
    await resident.sees(FOUND);
    await resident.look('88-concluded');
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('board and item stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('周文斌', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    const board = '/#/disclosure/pages/board/index?community=420205%2F003%2F001';
    await phone.page.goto(`${town.cloud.url}${board}`);
    await phone.page.reload();
    await phone.sees(TITLE);
    await phone.look(`89-board-${look}`);
    await phone
      .control(/经费收支明细/)
      .first()
      .click();
    await phone.sees('公开记录');
    await phone.look(`89-item-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [clerk, lead, resident, member];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
