import type { EstateSummary } from '#types/rating-shapes';

/** What somebody writes of an estate; numbers as they were typed. */
export type EstateForm = {
  name: string;
  company: string;
  manager: string;
  managerPhone: string;
  households: string;
  buildings: readonly string[];
  active: boolean;
};

export const EMPTY_ESTATE: EstateForm = {
  name: '',
  company: '',
  manager: '',
  managerPhone: '',
  households: '',
  buildings: [],
  active: true,
};

export const formOf = (estate: EstateSummary): EstateForm => ({
  name: estate.name,
  company: estate.company,
  manager: estate.manager.name,
  managerPhone: estate.manager.phone,
  households: String(estate.households),
  buildings: estate.buildings,
  active: estate.active,
});

/** A draft belongs to what it was begun from: when somebody else changes the register it is not laid over that. */
export const startedFrom = (form: EstateForm): string =>
  [
    form.name,
    form.company,
    form.manager,
    form.managerPhone,
    form.households,
    form.buildings.length,
    form.active,
  ].join('|');

const MOST_HOUSEHOLDS = 20_000;
const PHONE = /^(\d[\d-]{4,18}\d)?$/;

export type EstateProblems = Partial<Record<keyof EstateForm, string>>;

/** What is missing or cannot be, field by field, as a person is told. */
export const problemsOf = (form: EstateForm): EstateProblems => {
  const households = Number(form.households);
  const isCount = Number.isInteger(households) && households >= 1 && households <= MOST_HOUSEHOLDS;
  return {
    ...(form.name.trim() === '' && { name: '请写小区名称' }),
    ...(form.company.trim() === '' && { company: '请写物业公司的全称' }),
    ...(form.manager.trim() === '' && { manager: '请写物业项目负责人的姓名' }),
    ...(!PHONE.test(form.managerPhone.trim()) && { managerPhone: '请写办公电话，只用数字和短横线' }),
    ...(form.buildings.length === 0 && { buildings: '请选择小区里的楼栋' }),
    ...(!isCount && { households: '请写户数，例如 280' }),
  };
};

type Building = { id: string; name: string };

/** `已属友爱花园：1号楼、2号楼`, a line for each estate. */
export const takenLines = (buildings: readonly Building[], taken: ReadonlyMap<string, string>): string[] => {
  const estates = [...new Set(buildings.flatMap(({ id }) => taken.get(id) ?? []))];
  return estates.map((estate) => {
    const names = buildings.filter(({ id }) => taken.get(id) === estate).map(({ name }) => name);
    return `已属${estate}：${names.length === buildings.length ? `全部 ${names.length} 栋` : names.join('、')}`;
  });
};

/** Buildings that another estate has, and its name. */
export const takenBy = (estates: readonly EstateSummary[], own: string | null): ReadonlyMap<string, string> =>
  new Map(
    estates
      .filter(({ id, active }) => active && id !== own)
      .flatMap(({ name, buildings }) => buildings.map((building) => [building as string, name] as const)),
  );
