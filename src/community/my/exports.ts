import { callOperation } from '../../shared/api/call';

type Cursor = string | null;
const MANY = 50;

/** What an export asks for page by page, by the name it has in the file. */
export const EXPORTS = {
  requests: (cursor: Cursor) => callOperation('requests.exportMine', { cursor, limit: 20 }),
  calls: (cursor: Cursor) => callOperation('calls.listMine', { cursor, limit: MANY }),
  messages: (cursor: Cursor) => callOperation('messages.listMine', { cursor, limit: MANY }),
  wishes: (cursor: Cursor) => callOperation('wishes.listMine', { cursor, limit: MANY }),
  activities: (cursor: Cursor) => callOperation('activities.listMine', { cursor, limit: MANY }),
  hours: (cursor: Cursor) => callOperation('hours.mine', { cursor, limit: MANY }),
  recordSheets: (cursor: Cursor) => callOperation('hours.listSheets', { cursor, limit: MANY }),
  questions: (cursor: Cursor) => callOperation('notices.listMyQuestions', { cursor, limit: MANY }),
  objections: (cursor: Cursor) => callOperation('disclosure.listMyObjections', { cursor, limit: MANY }),
  posts: (cursor: Cursor) => callOperation('posts.listMine', { cursor, limit: MANY }),
  comments: (cursor: Cursor) => callOperation('posts.exportMine', { what: 'comments', cursor, limit: MANY }),
  topics: (cursor: Cursor) => callOperation('topics.exportMine', { what: 'proposals', cursor, limit: MANY }),
  supports: (cursor: Cursor) => callOperation('topics.exportMine', { what: 'supports', cursor, limit: MANY }),
  votes: (cursor: Cursor) => callOperation('votes.exportMine', { cursor, limit: MANY }),
  opinions: (cursor: Cursor) => callOperation('opinions.exportMine', { cursor, limit: 10 }),
  ratings: (cursor: Cursor) => callOperation('ratings.exportMine', { what: 'ratings', cursor, limit: MANY }),
  appraisals: (cursor: Cursor) =>
    callOperation('ratings.exportMine', { what: 'appraisals', cursor, limit: MANY }),
  marks: (cursor: Cursor) => callOperation('posts.exportMine', { what: 'marks', cursor, limit: MANY }),
};

export const getMyRegistration = () => callOperation('volunteers.getMine', {});
