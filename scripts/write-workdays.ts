import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chineseDays from 'chinese-days';
import { isMondayToFriday } from '#kernel/calendar';
import { nextDay } from '#kernel/instant';
import type { Day } from '#types/time';

/**
 * Writes down the days on which the official arrangements differ from Monday to Friday, so that no function has to
 * load the calendar package. Run after updating `chinese-days`: `npm run workdays`; a test compares every day.
 */
const FIRST: Day = '2004-01-01';
const YEARS_AHEAD = 3;

const exceptionsBefore = (end: Day): Map<string, string[]> => {
  const byYear = new Map<string, string[]>();
  for (let day = FIRST; day < end; day = nextDay(day)) {
    if (chineseDays.isWorkday(day) === isMondayToFriday(day)) continue;
    const [year = '', month = '', date = ''] = day.split('-');
    byYear.set(year, [...(byYear.get(year) ?? []), month + date]);
  }
  return byYear;
};

const end: Day = `${new Date().getFullYear() + YEARS_AHEAD}-01-01`;
const lines = [...exceptionsBefore(end)].map(([year, days]) => `  ${year}: '${days.join(' ')}',`);
const text = `// Written by \`npm run workdays\` from the package chinese-days; calendar.test.ts compares every day with it.

/** Days (\`MMDD\`, by year) that are worked though a weekend, or free though Monday to Friday. */
export const WORKDAY_EXCEPTIONS: Readonly<Record<number, string>> = {
${lines.join('\n')}
};
`;
writeFileSync(join(__dirname, '../cloudfunctions/kernel/workday-exceptions.ts'), text);
