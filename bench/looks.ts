import type { Cost } from '../emulator/database/database';
import { idOf, NOTES, PAGE } from './notes';

const notes = { collectionName: NOTES.name };
const where = (query: object) => ({ ...notes, queryType: 'WHERE', query: JSON.stringify(query) });
const inTheMiddle = [114.90032, 30.20032];
const $geometry = { type: 'Point', coordinates: inTheMiddle };
/** A square of four by four documents, its border between them. */
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [114.90005, 30.20005],
      [114.90045, 30.20005],
      [114.90045, 30.20045],
      [114.90005, 30.20045],
      [114.90005, 30.20005],
    ],
  ],
};
const wall = {
  type: 'LineString',
  coordinates: [
    [114.9, 30.2002],
    [114.90045, 30.2002],
  ],
};
const page = { order: '{"at":-1,"_id":-1}', limit: PAGE };

/** What each operation may look at, whatever the size of the collection. */
export const LOOKS: [name: string, action: string, body: object, cost: Cost][] = [
  [
    'an id',
    'getDocument',
    { ...notes, queryType: 'DOC', query: `{"_id":"${idOf(7)}"}` },
    { docsExamined: 1, docsReturned: 1 },
  ],
  ['a missing id', 'getDocument', where({ _id: 'nobody' }), { docsExamined: 0, docsReturned: 0 }],
  [
    'three ids',
    'getDocument',
    where({ _id: { $in: [1, 2, 3].map(idOf) } }),
    { docsExamined: 3, docsReturned: 3 },
  ],
  [
    'a page',
    'getDocument',
    { ...where({ grid: 'g0' }), ...page },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  [
    'a page of two states, newest first',
    'getDocument',
    { ...where({ state: { $in: ['open', 'done'] } }), order: '{"at":-1}', limit: PAGE },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  [
    'the page behind a cursor',
    'getDocument',
    {
      ...where({
        $and: [{ grid: 'g0' }, { $or: [{ at: { $lt: '2027' } }, { at: '2027', _id: { $lt: 'n' } }] }],
      }),
      ...page,
    },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  ['a unique key', 'getDocument', where({ number: 'N42' }), { docsExamined: 1, docsReturned: 1 }],
  [
    'the nearest twenty',
    'getDocument',
    { ...where({ point: { $nearSphere: { $geometry } } }), limit: PAGE },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  [
    'all between two distances',
    'getDocument',
    where({ point: { $nearSphere: { $geometry, $minDistance: 10, $maxDistance: 25 } } }),
    { docsExamined: 15, docsReturned: 15 },
  ],
  [
    'a circle',
    'getDocument',
    where({ point: { $geoWithin: { $centerSphere: [inTheMiddle, 20 / 6_378_100] } } }),
    { docsExamined: 11, docsReturned: 11 },
  ],
  [
    'an area',
    'getDocument',
    where({ point: { $geoWithin: { $geometry: square } } }),
    { docsExamined: 16, docsReturned: 16 },
  ],
  [
    'what touches a line',
    'getDocument',
    where({ point: { $geoIntersects: { $geometry: wall } } }),
    { docsExamined: 5, docsReturned: 5 },
  ],
  ['the size of all', 'calculateDocument', where({}), { docsExamined: 0, docsReturned: 0 }],
  [
    'a conditional update',
    'modifyDocument',
    { ...where({ _id: idOf(7), rev: 1 }), data: '{"$set":{"text":"x"}}', merge: true, multi: true },
    { docsExamined: 1, docsReturned: 0 },
  ],
  [
    'a removal',
    'removeDocument',
    { ...where({ _id: idOf(8) }), multi: true },
    { docsExamined: 1, docsReturned: 0 },
  ],
];
