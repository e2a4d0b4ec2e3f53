import { isAsNamed, isPicture } from './file-kind';

const bytes = (...values: number[]) => Uint8Array.from([...values, ...Array(16).fill(0)]);
const letters = (text: string) => bytes(...[...text].map((letter) => letter.charCodeAt(0)));
const JPG = bytes(0xff, 0xd8, 0xff, 0xe0);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const ZIP = bytes(0x50, 0x4b, 0x03, 0x04);

it.each([
  ['a page with a script that calls itself a picture', 'a.jpg', letters('<script>alert')],
  ['a program that calls itself a document', 'a.pdf', letters('MZ')],
  ['a picture under another picture’s name', 'a.png', JPG],
  ['an archive that calls itself a picture', 'a.webp', ZIP],
  ['an empty file', 'a.jpg', new Uint8Array()],
  ['a kind that nobody agreed on', 'a.exe', letters('MZ')],
])('%s is not what it says', (_, name, head) => {
  expect(isAsNamed(name, head)).toBe(false);
});

it.each([
  ['a.jpg', JPG],
  ['a.jpeg', JPG],
  ['a.png', PNG],
  ['a.webp', letters('RIFF....WEBP')],
  ['a.pdf', letters('%PDF-1.7')],
  ['a.docx', ZIP],
  ['a.xlsx', ZIP],
])('%s is', (name, head) => {
  expect(isAsNamed(name, head)).toBe(true);
});

it('tells pictures from documents', () => {
  expect(['a.jpg', 'a.webp', 'a.pdf', 'a.docx'].map(isPicture)).toEqual([true, true, false, false]);
});
