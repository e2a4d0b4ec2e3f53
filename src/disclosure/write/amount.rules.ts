import { MAX_FEN } from '#types/disclosure.labels';
import type { Amount } from '#types/disclosure-item';

/** A line as it is typed: yuan as text, so that nothing somebody wrote is lost while it is not yet a number. */
export type AmountText = Pick<Amount, 'label' | 'direction' | 'purpose' | 'fund'> & { yuan: string };

export const emptyAmount = (): AmountText => ({
  label: '',
  direction: 'spending',
  purpose: '',
  fund: null,
  yuan: '',
});

/** Fen of `1280`, `1280.5` or `1,280.50`; `null` where it is no amount. Counted in digits, never in fractions. */
export const fenOf = (yuan: string): number | null => {
  const [, whole = '', part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(yuan.replace(/[,，\s]/g, '')) ?? [];
  if (whole === '') return null;
  const fen = Number(whole) * 100 + Number(part.padEnd(2, '0') || '0');
  return fen <= MAX_FEN ? fen : null;
};

export const textOf = ({ label, direction, purpose, fund, fen }: Amount): AmountText => ({
  label,
  direction,
  purpose,
  fund,
  yuan: fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2),
});

/** What is wrong with a line, in words at the line; `null`: nothing. */
export const problemOf = ({ label, yuan }: AmountText): string | null => {
  if (label.trim() === '') return '请写项目名称';
  return fenOf(yuan) === null ? '请写金额，例如 1280 或 86.50' : null;
};

export const amountOf = ({ label, direction, purpose, fund, yuan }: AmountText): Amount => ({
  label: label.trim(),
  direction,
  purpose: purpose.trim(),
  fund,
  fen: fenOf(yuan) ?? 0,
});
