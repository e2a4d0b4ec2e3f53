const MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const;

/** Milliseconds of '3d', '2h', '30m', '10s' or several of them ('1d12h'); undefined for anything else. */
export const parseDuration = (text: string): number | undefined => {
  if (!/^(\d{1,6}[dhms])+$/.test(text)) return undefined;
  const parts = text.match(/\d+[dhms]/g) ?? [];
  return parts.reduce((sum, part) => sum + Number(part.slice(0, -1)) * MS[part.at(-1) as keyof typeof MS], 0);
};
