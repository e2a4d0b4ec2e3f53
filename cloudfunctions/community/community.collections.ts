import { PEOPLE_CHAINED } from '#kernel/person';
import { type CollectionDeclaration, chained } from '#platform/slice';
import { TERRITORIES } from './place/territory.store';

/** People, found by what they hold, where they work and what waits for them; places, found from above. */
export const communityCollections: readonly CollectionDeclaration[] = [
  chained({
    ...PEOPLE_CHAINED,
    indexes: [
      {
        name: 'holds_id',
        keys: [
          ['holds', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'worksWithin_id',
        keys: [
          ['worksWithin', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'home_id',
        keys: [
          ['home', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'stopAt_id',
        keys: [
          ['stopAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'forgetAt_id',
        keys: [
          ['forgetAt', 1],
          ['_id', 1],
        ],
      },
      { name: 'idCode', keys: [['idCode.digits', 1]] },
      {
        name: 'claimWithin_claimedAt_id',
        keys: [
          ['claimWithin', 1],
          ['claimedAt', 1],
          ['_id', 1],
        ],
      },
    ],
  }),
  {
    name: TERRITORIES,
    indexes: [
      {
        name: 'parent_id',
        keys: [
          ['parent', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'level_id',
        keys: [
          ['level', 1],
          ['_id', 1],
        ],
      },
    ],
  },
];
