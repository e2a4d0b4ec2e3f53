import { publicQuery } from '#platform/operation';
import type { PersonId } from '#types/ids';
import type { MyVoice } from '#types/opinion-shapes';
import { findOfPerson, findSaidIn, type SaidPart } from '../opinions.store';
import type { Statement } from '../statement/statement.state';
import { keyOf, markOf, type Voice } from './voice.state';

/** Each may have a hundred statements and more. */
const MOST = 10;

const statementTrace = ({ _id, opinion, under, at, words, text }: Statement): MyVoice => ({
  ...{ id: _id, opinionId: opinion, title: under, at, marks: null },
  statement: { words, state: text.state },
});

/** What others said and is not shown is not told again here. */
const wordsFor = ({ person, words, text }: Extract<SaidPart, { part: 'statement' }>, reader: PersonId) =>
  person === reader || text.state === 'shown' ? words : '';

const marksTrace = (
  { _id, opinion, at, marks }: Voice,
  parts: readonly SaidPart[],
  reader: PersonId,
): MyVoice => {
  const said = parts.filter((part) => part.opinion === opinion);
  const title = said.flatMap((part) => (part.part === 'conversation' ? [part.title] : [])).join('');
  return {
    ...{ id: _id, opinionId: opinion, title, at, statement: null },
    marks: said.flatMap((part) => {
      const mark = part.part === 'statement' ? markOf(marks[keyOf(part._id)]) : null;
      return part.part === 'statement' && mark
        ? [{ statementId: part._id, words: wordsFor(part, reader), mark }]
        : [];
    }),
  };
};

/** One's own is one's own whatever office one holds, so none is looked up. */
export const exportMine = publicQuery('opinions.exportMine', {
  load: async ({ ports, personId, input: { cursor, limit } }) => {
    const { items, next } = await findOfPerson(ports, personId, { cursor, limit: Math.min(limit, MOST) });
    const voiced = items.flatMap((each) => (each.part === 'voice' ? [each.opinion] : []));
    return { items, next, parts: await findSaidIn(ports, voiced) };
  },
  answer: ({ items, next, parts }, { personId }) => ({
    items: items.map((each) =>
      each.part === 'voice' ? marksTrace(each, parts, personId) : statementTrace(each),
    ),
    next,
  }),
});
