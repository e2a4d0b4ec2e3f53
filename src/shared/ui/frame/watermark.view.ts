import type { Me } from '../../session/session';

type Reader = Pick<Me, 'name' | 'phone' | 'personId'>;

/** Who read it and when: a photo of the screen then says whose screen it was. Without a phone the person's id serves. */
export const markWords = ({ name, phone, personId }: Reader, when: string): string =>
  [name, (phone ?? personId).slice(-4), when].filter(Boolean).join(' ');

const XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const asXml = (words: string) => words.replace(/[&<>"']/g, (sign) => XML[sign] ?? '');

/** One tile of the pattern. A drawing costs one node however large the screen is, and both platforms repeat it. */
export function markTile(words: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="260" height="170"><text x="16" y="120" transform="rotate(-22 16 120)" font-family="sans-serif" font-size="14" fill="#808080" fill-opacity=".2">${asXml(words)}</text></svg>`;
  // WXSS takes an address that is encoded as a whole; brackets would end the url() early.
  const address = encodeURIComponent(svg).replace(/\(/g, '%28').replace(/\)/g, '%29').replace(/'/g, '%27');
  return `url("data:image/svg+xml,${address}")`;
}
