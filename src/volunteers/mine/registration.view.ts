import type { Registration } from '#types/volunteers';
import {
  RELATION_LABELS,
  SERVICE_KIND_LABELS,
  SERVICE_TIME_LABELS,
  SEX_LABELS,
  SKILL_LABELS,
  VOLUNTEER_STATE_LABELS,
  type VolunteerState,
} from '#types/volunteers.labels';
import { stampText } from '../../shared/format/dates';
import { phoneText } from '../../shared/format/phone';
import type { Mark } from '../../shared/ui/tone';

const LOOKS: Record<VolunteerState, Omit<Mark, 'words'>> = {
  waiting: { icon: 'clock', tone: 'warn' },
  active: { icon: 'check', tone: 'pri' },
  left: { icon: 'close', tone: 'mute' },
};
export const stateMark = (state: VolunteerState): Mark => ({
  ...LOOKS[state],
  words: VOLUNTEER_STATE_LABELS[state],
});

const listed = <V extends string>(values: readonly V[], labels: Record<V, string>): string =>
  values.length === 0 ? '没有填写' : values.map((value) => labels[value]).join('、');

/** In groups, as it is read out: `26 0001 2345 67`. */
export const numberText = (number: string): string =>
  `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`;

/** What leaders read beside the name when somebody signs up. */
const attendanceText = ({ came, absent }: Registration['attendance']): string => {
  if (came + absent === 0) return '还没有参加过活动';
  return absent === 0 ? `到场 ${came} 次` : `到场 ${came} 次，报名后没有到 ${absent} 次`;
};

export const factsOf = (registration: Registration) => {
  const { name, birthDate, age, sex, idNumber, kinds, times, skills, areaLabel, attendance } = registration;
  return [
    { title: '姓名', words: name },
    { title: '出生日期', words: birthDate === null ? '已删除' : `${birthDate}，${age} 岁` },
    { title: '性别', words: sex === null ? '没有填写' : SEX_LABELS[sex] },
    { title: '身份证号码', words: idNumber ?? '没有填写' },
    { title: '服务区域', words: areaLabel },
    { title: '服务类别', words: listed(kinds, SERVICE_KIND_LABELS) },
    { title: '有空的时间', words: listed(times, SERVICE_TIME_LABELS) },
    { title: '专业技能', words: listed(skills, SKILL_LABELS) },
    { title: '参加活动', words: attendanceText(attendance) },
  ];
};

export const guardianText = ({
  name,
  relation,
  phone,
  confirmedAt,
}: NonNullable<Registration['guardian']>) => ({
  title: `${name}（${RELATION_LABELS[relation]}） ${phoneText(phone)}`,
  words: confirmedAt === null ? '还没有当面同意' : `${stampText(confirmedAt).slice(0, 10)} 已当面同意`,
});

export const consentText = ({ version, at }: Registration['consents'][number]): string =>
  `${stampText(at)} 同意（说明版本 ${version}）`;
