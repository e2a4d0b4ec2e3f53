import type { Failure } from '#types/errors';
import { faultNumber } from '#types/fault-number.labels';
import { errorText } from './error-text';

/** In two groups, as it is read out on the phone. */
const grouped = (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3)}`;

const isFault = (code: string) => errorText(code) === errorText('INTERNAL');

/** What happened and what to do; a fault of ours also has the number by which operators find it in the log. */
export function failureText({ code, traceId }: Failure): string {
  const words = errorText(code);
  return isFault(code) && traceId ? `${words}故障编号 ${grouped(faultNumber(traceId))}。` : words;
}
