import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import { chained, WAKE_INDEX } from '#platform/slice';
import type { NoticeId, PersonId, QuestionId } from '#types/ids';
import type { QuestionQueue } from '#types/notices.labels';
import type { TerritoryId } from '#types/territory';
import { type Documents, index, type Page } from '../notices.store';
import { EVERYBODY, type QuestionDocument, questionKey } from './question.state';

const QUESTIONS = 'notices_questions';

export const questionsCollection = chained<QuestionDocument>({
  name: QUESTIONS,
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    index('notice', ['notice', 1], ['readers', 1], ['at', -1], ['_id', -1]),
    index('author', ['authorId', 1], ['at', -1], ['_id', -1]),
    index('queue', ['queueKeys', 1], ['at', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const questionsOf = (ports: Documents): Collection<QuestionDocument> =>
  ports.collection<QuestionDocument>(questionsCollection);

export const loadQuestion = async (ask: {
  ports: Documents;
  input: { questionId: QuestionId };
}): Promise<{ document: QuestionDocument } | null> => {
  const document = await questionsOf(ask.ports).load(ask.input.questionId);
  return document && { document };
};

const NEWEST = [
  ['at', 'desc'],
  ['_id', 'desc'],
] as const;

/** What is shown to everybody, and what this person asked. */
export const findUnder = (
  ports: Documents,
  notice: NoticeId,
  reader: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<QuestionDocument>> =>
  findPage(
    questionsOf(ports),
    { where: { notice, readers: { in: [EVERYBODY, reader] } }, orderBy: NEWEST, limit },
    cursor,
  );

export const findAskedBy = (
  ports: Documents,
  authorId: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<QuestionDocument>> =>
  findPage(questionsOf(ports), { where: { authorId }, orderBy: NEWEST, limit }, cursor);

/** The longest waiting first. */
export const findWaiting = (
  ports: Documents,
  { within, queue, cursor, limit }: Page & { within: TerritoryId; queue: QuestionQueue },
): Promise<Paged<QuestionDocument>> =>
  findPage(
    questionsOf(ports),
    {
      where: { queueKeys: questionKey(queue, within) },
      orderBy: [
        ['at', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );
