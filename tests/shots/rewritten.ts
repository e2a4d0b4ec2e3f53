const SHORT = 12;
const WRITTEN = /\p{Script=Han}/u;

/** Names become as long as somebody could have made them, sentences a paragraph. */
const longer = (text: string) => (text.length <= SHORT ? text.repeat(3) : text.repeat(4));

/** An answer whose every written text is long: what a screen makes of it is seen at a glance. */
export function stretched(value: unknown): unknown {
  if (typeof value === 'string') return WRITTEN.test(value) ? longer(value) : value;
  if (Array.isArray(value)) return value.map(stretched);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stretched(part)]));
}

const PAGE = 20;

type Row = { id?: string };
type ListAnswer = { data: { items: Row[] } };

const isList = (answer: unknown): answer is ListAnswer =>
  Array.isArray((answer as ListAnswer).data?.items) && (answer as ListAnswer).data.items.length > 0;

/** A list as long as a page of it may be: its rows over and over, each with an id of its own. */
export function filled(answer: unknown): unknown {
  if (!isList(answer)) return answer;
  const { items } = answer.data;
  const rows = Array.from({ length: Math.max(PAGE, items.length) }, (_, at) => {
    const row = items[at % items.length];
    return row?.id && at >= items.length ? { ...row, id: `${row.id}${at}` } : row;
  });
  return { ...answer, data: { ...answer.data, items: rows } };
}
