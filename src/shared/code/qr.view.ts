import qrcode from 'qrcode-generator';

/** Light modules around a code, without which scanners do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules of a row as runs: few, so that a phone draws a new code quickly. */
const runsIn = (isDark: (column: number) => boolean, size: number): [from: number, length: number][] => {
  const runs: [number, number][] = [];
  for (let column = 0; column < size; column += 1) {
    const last = runs[runs.length - 1];
    if (!isDark(column)) continue;
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
};

/** A QR code as the value of `background-image`: black on white in every look, sharp at every size. */
export const qrImage = (text: string): string => {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) =>
    runsIn((column) => code.isDark(row, column), size).map(
      ([from, length]) => `M${from + QUIET} ${row + QUIET}h${length}v1h-${length}z`,
    ),
  );
  const whole = size + 2 * QUIET;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path d="${rows.flat().join('')}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** In groups of four, as people read it out and type it. */
export const spelled = (scene: string): string => (scene.match(/.{1,4}/g) ?? []).join(' ');
