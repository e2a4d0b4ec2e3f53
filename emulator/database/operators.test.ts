import { at } from './database.harness';
import { throughSdk } from './sdk.harness';

const ROWS = [
  { _id: 'a', grid: 'g', n: 1, name: '北京路', tags: ['x', 'y'], parts: [{ k: 1, v: 9 }], when: at(1) },
  {
    _id: 'b',
    grid: 'g',
    n: 5,
    name: 'South Road',
    tags: ['y'],
    parts: [
      { k: 1, v: 1 },
      { k: 2, v: 9 },
    ],
    when: at(2),
  },
  { _id: 'c', grid: 'g', n: '5', name: null, tags: [], place: { floor: 3, unit: { n: 2 } } },
  { _id: 'd', grid: 'g', n: 10, tags: ['x', 'y', 'z'], place: { floor: 7 }, when: at(9) },
];

describe('operators through the SDK', () => {
  const { db } = throughSdk('requests', ROWS);
  const _ = db.command;
  const rows = () => db.collection('requests');

  it.each<[what: string, condition: object, ids: string]>([
    ['equal numbers, not text of the same digits', { n: 5 }, 'b'],
    ['a range, within the type compared with', { n: _.gt(1) }, 'bd'],
    ['a range of text', { n: _.gte('') }, 'c'],
    ['a range of dates', { when: _.lt(at(9)) }, 'ab'],
    ['unequal', { n: _.neq(5) }, 'acd'],
    ['one of', { n: _.in([1, '5']) }, 'ac'],
    ['none of', { n: _.nin([1, 10]) }, 'bc'],
    ['null: also where the field is missing', { name: null }, 'cd'],
    ['a field that exists', { name: _.exists(true) }, 'abc'],
    ['a pattern', { name: db.RegExp({ regexp: '^北京' }) }, 'a'],
    ['a pattern that ignores case', { name: db.RegExp({ regexp: 'road', options: 'i' }) }, 'b'],
    ['a path into an object', { place: { floor: 7 } }, 'd'],
    ['a deeper path', { 'place.unit.n': 2 }, 'c'],
    ['an element of a list', { tags: 'x' }, 'ad'],
    ['all of several elements', { tags: _.all(['x', 'y']) }, 'ad'],
    ['the length of a list', { tags: _.size(0) }, 'c'],
    ['one element that meets both', { parts: _.elemMatch({ k: 1, v: 9 }) }, 'a'],
    ['elements that meet each', { 'parts.k': 1, 'parts.v': 9 }, 'ab'],
    ['not', { n: _.not(_.eq(5)) }, 'acd'],
    ['both', _.and([{ n: _.gt(1) }, { tags: 'x' }]), 'd'],
    ['either', _.or([{ n: 1 }, { n: 10 }]), 'ad'],
    ['neither', _.nor([{ n: 1 }, { n: 10 }]), 'bc'],
  ])('find by %s', async (_what, condition, ids) => {
    const { data } = await rows()
      .where(_.and([{ grid: 'g' }, condition]))
      .get();
    const found = data.map(({ _id }: { _id: string }) => _id).sort();
    expect(found.join('')).toBe(ids);
  });

  it.each<[what: string, change: object, after: object]>([
    ['multiply', { n: _.mul(3) }, { n: 3 }],
    ['lower to', { n: _.min(-2) }, { n: -2 }],
    ['lower to nothing higher', { n: _.min(2) }, { n: 1 }],
    ['raise to', { n: _.max(4) }, { n: 4 }],
    ['keep the bits of', { n: _.bit({ and: 0 }) }, { n: 0 }],
    ['set the bits of', { n: _.bit({ or: 6 }) }, { n: 7 }],
    ['add to a field that is missing', { fresh: _.inc(2) }, { fresh: 2 }],
    ['remove', { name: _.remove() }, { name: undefined }],
    ['rename', { name: _.rename('title') }, { name: undefined, title: '北京路' }],
    ['push several', { tags: _.push(['z', 'x']) }, { tags: ['x', 'y', 'z', 'x'] }],
    ['push at a place', { tags: _.push({ each: ['z'], position: 1 }) }, { tags: ['x', 'z', 'y'] }],
    ['push sorted and cut', { tags: _.push({ each: ['a'], sort: 1, slice: 2 }) }, { tags: ['a', 'x'] }],
    ['put in front', { tags: _.unshift(['a', 'b']) }, { tags: ['a', 'b', 'x', 'y'] }],
    ['take from the end', { tags: _.pop() }, { tags: ['x'] }],
    ['take from the front', { tags: _.shift() }, { tags: ['y'] }],
    ['take out', { tags: _.pull('x') }, { tags: ['y'] }],
    ['take out all of', { tags: _.pullAll(['x', 'y']) }, { tags: [] }],
    ['add what is not yet there', { tags: _.addToSet({ $each: ['y', 'z'] }) }, { tags: ['x', 'y', 'z'] }],
    ['set inside an object that is missing', { place: { floor: 2 } }, { place: { floor: 2 } }],
    ['set a whole object', { parts: _.set([{ k: 3 }]) }, { parts: [{ k: 3 }] }],
  ])('change: %s', async (_what, change, after) => {
    await rows().doc('a').update(change);
    const { _id, ...before } = ROWS[0] as (typeof ROWS)[0];
    const expected = Object.entries({ ...before, ...after }).filter(([, value]) => value !== undefined);
    expect((await rows().doc('a').get()).data).toEqual([{ _id, ...Object.fromEntries(expected) }]);
  });
});
