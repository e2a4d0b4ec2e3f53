import { personIdOf } from '#kernel/ids';
import { dayOf, HOUR, plusMs } from '#kernel/instant';
import type { Verdict } from '#kernel/moderation';
import type { Person } from '#kernel/person';
import type { DisclosureClass } from '#types/disclosure.labels';
import type { Amount } from '#types/disclosure-item';
import type { Instant } from '#types/time';
import { lastPeriods } from '../disclosure/calendar/periods.state';
import type { RoundDocument } from '../disclosure/calendar/reminder.state';
import { ROUND } from '../disclosure/calendar/reminders.store';
import { type InventedItem, inventItem, inventObjection, played } from '../disclosure/disclosure.demo';
import { correct, publish, submit } from '../disclosure/item/item.decide';
import {
  type Content,
  type Doer,
  type ItemDocument,
  indexed as indexedItem,
} from '../disclosure/item/item.state';
import { answer, escalate } from '../disclosure/objection/objection.decide';
import { indexed, type ObjectionDocument } from '../disclosure/objection/objection.state';
import { YOUAI } from './personas';

const DAY = 24 * HOUR;
const WRITER = 'demo-staff-luo';
const REVIEWER = 'demo-lead-tang';
const ASKER = personIdOf('demo-resident-zhao');

const money = (direction: Amount['direction'], label: string, yuan: number, purpose = ''): Amount => ({
  direction,
  label,
  fen: yuan * 100,
  purpose,
  fund: null,
});

const content = (title: string, words: string, amounts: readonly Amount[] = []): Content => ({
  title,
  words,
  amounts,
  photos: [],
});

type Told = { class: DisclosureClass; period: string | null; daysAgo: number; content: Content };

const WAGES = '收支经社区两委和居务监督委员会核对，票据在社区档案室备查。';

const toldOf = (now: Instant): Told[] => {
  const [, lastMonth = '', before = ''] = lastPeriods(dayOf(now), 'monthly', 2);
  const [, lastQuarter = ''] = lastPeriods(dayOf(now), 'quarterly', 1);
  return [
    {
      class: 'funds',
      period: before,
      daysAgo: 40,
      content: content('经费收支明细', WAGES, [
        { ...money('income', '全年办公经费拨款', 64_000), fund: 'office' },
        { ...money('income', '全年群众工作专项经费', 200_000), fund: 'outreach' },
        money('spending', '办公用品', 1_286, '打印纸、硒鼓'),
        money('spending', '水电网络费', 2_140),
      ]),
    },
    {
      class: 'funds',
      period: lastMonth,
      daysAgo: 12,
      content: content('经费收支明细', WAGES, [
        money('spending', '楼道灯更换', 3_600, '5号楼、6号楼共十二盏'),
        money('spending', '重阳节慰问', 2_400, '为八十岁以上老人送米面油'),
        money('spending', '水电网络费', 2_065),
      ]),
    },
    {
      class: 'relief',
      period: before,
      daysAgo: 38,
      content: content('救助与捐赠款物发放', '临时救助两户，爱心企业捐赠棉被三十床，已全部发放并签收。', [
        money('income', '爱心企业捐赠折价', 6_000),
        money('spending', '临时救助', 3_000, '两户'),
      ]),
    },
    {
      class: 'hearing',
      period: lastQuarter,
      daysAgo: 45,
      content: content(
        '第三季度听证、协调会情况',
        '召开停车位协调会两次、加装电梯听证会一次，会议记录已归档。',
      ),
    },
    {
      class: 'decision',
      period: null,
      daysAgo: 5,
      content: content(
        '居民代表会议关于非机动车棚的决定',
        '经居民代表会议表决，同意在3号楼北侧空地建非机动车棚，由物业公司在一个月内完成施工。',
      ),
    },
  ];
};

const doerOf = (people: ReadonlyMap<string, Person>, openid: string, role: Doer['role']): Doer => {
  const person = people.get(personIdOf(openid));
  if (!person) throw new Error(`nobody discloses: ${openid}`);
  return { personId: person._id, name: person.name, role };
};

type Stage = { writer: Doer; reviewer: Doer; households: number; now: Instant };

const draftOf = (told: Told, at: Instant, { writer, households }: Stage): ItemDocument => {
  const invented: InventedItem = {
    serial: `demo ${told.class} ${told.period}`,
    community: YOUAI,
    from: '友爱街社区',
    households,
    class: told.class,
    period: told.period,
    content: told.content,
  };
  return inventItem(invented, { by: writer, now: at });
};

const publishedOf = (told: Told, stage: Stage): ItemDocument => {
  const at = plusMs(stage.now, -told.daysAgo * DAY);
  const draft = draftOf(told, at, stage);
  const waiting = played(draft, submit(draft, draft.rev, { by: stage.writer, now: at }));
  const agreed = plusMs(at, 3 * HOUR);
  return played(waiting, publish(waiting, waiting.rev, { by: stage.reviewer, now: agreed }));
};

/** The lamps cost less than was said: a second version with its note. */
const corrected = (item: ItemDocument, stage: Stage): ItemDocument => {
  const before = item.timeline.at(-1)?.version?.content;
  if (!before) return item;
  const amounts = before.amounts.map((one) => (one.label === '楼道灯更换' ? { ...one, fen: 342_000 } : one));
  const at = plusMs(stage.now, -6 * DAY);
  const correction = { content: { ...before, amounts }, note: '楼道灯单价填错，应为每盏285元' };
  const proposed = played(item, correct(item, item.rev, correction, { by: stage.writer, now: at }));
  return played(proposed, publish(proposed, proposed.rev, { by: stage.reviewer, now: plusMs(at, HOUR) }));
};

const asked = (item: ItemDocument, stage: Stage): ObjectionDocument[] => {
  const at = plusMs(stage.now, -4 * DAY);
  const ask = (serial: string, kind: 'question' | 'objection', words: string, verdict: Verdict = 'pass') =>
    inventObjection(item, { serial, authorId: ASKER, kind, words, verdict }, at);
  const question = ask('demo one', 'question', '楼道灯的质保期是多久？坏了找谁？');
  const told = played(
    question,
    answer(question, question.rev, '质保两年，坏了请在小程序里提交诉求，由物业三天内更换。', {
      by: stage.reviewer,
      now: plusMs(at, DAY),
    }),
  );
  const objection = ask('demo two', 'objection', '慰问品价格比超市贵，希望公开采购小票。');
  const replied = played(
    objection,
    answer(objection, objection.rev, '采购按三家比价，小票可到社区查看。', {
      by: stage.writer,
      now: plusMs(at, DAY),
    }),
  );
  const resident: Doer = { personId: ASKER, name: '', role: 'resident' };
  return [
    told,
    played(
      replied,
      escalate(
        replied,
        replied.rev,
        { words: '没有看到三家报价单。', verdict: 'pass' },
        { by: resident, now: plusMs(at, 2 * DAY) },
      ),
    ),
    ask('demo three', 'question', '办公用品为什么每个月都买打印纸？'),
    // waits for somebody to look at it: a neighbour is named
    ask('demo four', 'question', '三楼张家的补助为什么比我家多？', 'review'),
  ];
};

/** A few months of disclosure of one community: a correction, questions, and a month that nobody accounted for yet. */
export const demoDisclosure = (
  people: ReadonlyMap<string, Person>,
  households: number,
  now: Instant,
): { items: ItemDocument[]; objections: ObjectionDocument[]; rounds: RoundDocument[] } => {
  const stage: Stage = {
    writer: doerOf(people, WRITER, 'community_staff'),
    reviewer: doerOf(people, REVIEWER, 'community_lead'),
    households,
    now,
  };
  const published = toldOf(now).map((told) => publishedOf(told, stage));
  const items = published.map((item, place) => (place === 1 ? corrected(item, stage) : item));
  const [, lamps] = items;
  const waiting: Told = {
    class: 'matter',
    period: null,
    daysAgo: 1,
    content: content(
      '独居老人安全设施安装名单公示',
      '为十六位独居老人安装一键呼叫器，名单在社区公告栏张贴。',
    ),
  };
  const draft = draftOf(waiting, plusMs(now, -DAY), stage);
  const submitted = played(draft, submit(draft, draft.rev, { by: stage.writer, now: plusMs(now, -DAY) }));
  // everybody was told at the time, and today's round is made
  const told = (objection: ObjectionDocument) => indexed({ ...objection, outbox: [] });
  const known = (item: ItemDocument) => indexedItem({ ...item, outbox: [] });
  const round = { _id: ROUND, rev: 1, keys: [], day: dayOf(now), after: null, done: true };
  return {
    items: [...items, submitted].map(known),
    objections: lamps ? asked(lamps, stage).map(told) : [],
    rounds: [round],
  };
};
