import type { InputOf } from '#types/contract';
import { VOLUNTEER_CONSENT_VERSION } from '#types/volunteers.labels';
import { territory } from '../volunteers.client';
import type { Secrets, Wishes } from './form.types';

const ADULT = 18;

/** Whole years at that day; both as `2026-11-22`. */
export const ageOn = (birthDate: string, today: string): number => {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
};

export const isMinor = (birthDate: string | null, today: string): boolean =>
  birthDate !== null && ageOn(birthDate, today) < ADULT;

export const cleanIdNumber = (text: string): string => text.replace(/\s/g, '').toUpperCase();
const ID_NUMBER = /^\d{17}[\dX]$/;
const MOBILE = /^1\d{10}$/;
export const cleanPhone = (text: string): string => text.replace(/[\s-]/g, '');

export type Problems = Partial<
  Record<
    'area' | 'birthDate' | 'idNumber' | 'guardianName' | 'relation' | 'guardianPhone' | 'consent',
    string
  >
>;

const guardianProblems = ({ guardianName, relation, guardianPhone }: Secrets): Problems => ({
  ...(guardianName.trim() === '' && { guardianName: '请写监护人的姓名' }),
  ...(relation === null && { relation: '请选择监护人和您的关系' }),
  ...(!MOBILE.test(cleanPhone(guardianPhone)) && { guardianPhone: '请写监护人的 11 位手机号' }),
});

/** What is missing or wrong, by field; the server looks again. */
export const problemsOf = (
  { area }: Wishes,
  secrets: Secrets,
  { today, consented }: { today: string; consented: boolean },
): Problems => ({
  ...(area === null && { area: '请选择想服务的区域' }),
  ...(secrets.birthDate === null && { birthDate: '请选择出生日期' }),
  ...(secrets.idNumber !== '' &&
    !ID_NUMBER.test(cleanIdNumber(secrets.idNumber)) && { idNumber: '身份证号码是 18 位，也可以不填' }),
  ...(isMinor(secrets.birthDate, today) && guardianProblems(secrets)),
  ...(!consented && { consent: '请看完上面的说明，再打开“我同意”' }),
});

export const wishesOf = ({ skills, kinds, times, area }: Wishes): InputOf<'volunteers.correct'> => ({
  skills: [...skills],
  kinds: [...kinds],
  times: [...times],
  area: territory(area?.territory ?? ''),
});

/** What leaves the phone; of a guardian only where one is needed. */
export const applicationOf = (
  wishes: Wishes,
  secrets: Secrets,
  today: string,
): InputOf<'volunteers.register'> => {
  const { birthDate, sex, idNumber, guardianName, relation, guardianPhone } = secrets;
  const guarded = isMinor(birthDate, today) && relation !== null;
  return {
    ...wishesOf(wishes),
    birthDate: birthDate ?? '',
    sex: sex === 'none' ? null : sex,
    idNumber: idNumber === '' ? null : cleanIdNumber(idNumber),
    guardian: guarded ? { name: guardianName.trim(), relation, phone: cleanPhone(guardianPhone) } : null,
    consent: VOLUNTEER_CONSENT_VERSION,
  };
};
