import qrcode from 'qrcode-generator';

/** A QR code as squares: `dark` lists the filled ones of a grid of `size` × `size`. */
export type Code = { size: number; dark: readonly (readonly [column: number, row: number])[] };

/** Error correction M (15 %): a poster is folded and rained on, and a link is short. */
export const codeOf = (link: string): Code => {
  const code = qrcode(0, 'M');
  code.addData(link, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const cells = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const);
  return { size, dark: cells.filter(([column, row]) => code.isDark(row, column)) };
};
