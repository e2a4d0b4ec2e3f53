import { LIST_URL, MINE_URL } from '../activities.urls';

type Step = { words: string; url: string };

const REGISTER: Step = { words: '去登记', url: '/volunteers/pages/register/index' };
const MY_REGISTRATION: Step = { words: '看我的登记', url: '/volunteers/pages/mine/index' };
const SKILLS: Step = { words: '补充技能', url: '/volunteers/pages/register/index?correct=yes' };
const MY_PLACES: Step = { words: '看我的报名', url: MINE_URL };
const OTHERS: Step = { words: '看其他活动', url: LIST_URL };

const STEPS: Readonly<Record<string, Step>> = {
  NOT_REGISTERED: REGISTER,
  GUARDIAN_MISSING: MY_REGISTRATION,
  SKILL_MISSING: SKILLS,
  CLASH: MY_PLACES,
  ALREADY_SIGNED_UP: MY_PLACES,
  NOT_SIGNED_UP: MY_PLACES,
  TOO_YOUNG: OTHERS,
  TOO_OLD: OTHERS,
  MINORS_NOT_ALLOWED: OTHERS,
  SIGN_UP_CLOSED: OTHERS,
  WAITING_LIST_FULL: OTHERS,
  PRIVACY_NOT_ACCEPTED: { words: '去看说明', url: '/community/pages/privacy/index' },
};

/** Where a refusal is mended; `null`: its sentence says what to do here. */
export const nextStep = (code: string): Step | null => STEPS[code] ?? null;
