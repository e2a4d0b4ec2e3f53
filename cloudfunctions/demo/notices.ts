import { noticeIdOf, personIdOf, questionIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import type { NoticeKind } from '#types/notices.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { correct, withdraw } from '../notices/notice/after.decide';
import { indexed } from '../notices/notice/index-fields.state';
import type { NoticeDocument, Officer } from '../notices/notice/notice.state';
import { publish } from '../notices/notice/publish.decide';
import { act, inventDraft, inventText } from '../notices/notices.demo';
import { answer, ask } from '../notices/questions/question.decide';
import type { QuestionDocument } from '../notices/questions/question.state';
import { after } from './moments';
import { NOTICE_TEXTS, type Told, WATER_AFTER } from './words/notices';

const COMMUNITY = '420205/003/001' as TerritoryId;
const LABEL = '友爱街社区';
const CLERK: Officer = { personId: personIdOf('demo-staff-he'), name: '何静怡', role: 'community_staff' };

const draftOf = ({ key, kind, title, text, grid, pinned = false }: Told, now: Instant): NoticeDocument =>
  inventDraft(
    {
      _id: noticeIdOf(CLERK.personId, key),
      within: COMMUNITY,
      label: LABEL,
      by: CLERK,
      kind: kind satisfies NoticeKind,
      title,
      blocks: inventText(text),
      audience: { territories: [grid ?? COMMUNITY], group: 'all' },
      pinned,
    },
    now,
  );

/** Whom it concerned was told long ago: the clock of a new demo starts with nothing to send. */
const wasTold = (notice: NoticeDocument, now: Instant): NoticeDocument =>
  indexed({ ...notice, telling: null }, now);

function tell(told: Told, now: Instant): NoticeDocument {
  const at = after(now, -told.hoursAgo);
  const draft = draftOf(told, at);
  if (told.ends === 'draft') return draft;
  const published = act(draft, publish, { by: CLERK, now: at });
  const soon = after(at, 1);
  if (told.ends === 'corrected') {
    const { title } = published;
    const correction = {
      by: CLERK,
      now: soon,
      title,
      blocks: inventText(WATER_AFTER),
      note: '恢复供水的时间由 18:00 改为 22:00。',
    };
    return wasTold(act(published, correct, correction), now);
  }
  if (told.ends === 'withdrawn') {
    return wasTold(
      act(published, withdraw, { by: CLERK, now: soon, words: '缴费点不调整了，还在原来的地方。' }),
      now,
    );
  }
  return wasTold(published, now);
}

const asked = (notice: NoticeDocument, openid: string, name: string, words: string, now: Instant) =>
  ask(
    {
      _id: questionIdOf(personIdOf(openid), notice._id),
      notice,
      authorId: personIdOf(openid),
      author: maskName(name),
      words,
      verdict: 'pass',
    },
    now,
  );

/** What a community said in the last weeks, and what was asked about it. */
export function demoNotices(now: Instant): { notices: NoticeDocument[]; questions: QuestionDocument[] } {
  const notices = NOTICE_TEXTS.map((told) => tell(told, now));
  const [water] = notices;
  if (!water) return { notices, questions: [] };
  const lift = asked(water, 'demo-resident-sun', '孙晓梅', '停水的时候消防水还有吗？', after(now, -20));
  const time = asked(
    water,
    'demo-resident-zhao',
    '赵国庆',
    '几点来水？家里有老人，要提前接多少水？',
    after(now, -3),
  );
  const answered = answer(lift, { by: CLERK, words: '消防水不受影响，请放心。', now: after(now, -18) });
  // The answer was told to who asked, too.
  return { notices, questions: [answered.ok ? { ...answered.data, outbox: [], wakeAt: null } : lift, time] };
}
