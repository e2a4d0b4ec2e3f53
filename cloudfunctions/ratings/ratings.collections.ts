import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { Order } from './order/order.state';
import type { Register } from './register/register.state';

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query of the stores, and no other, has its index; `_id` ends each that is paged. */
export const registersCollection = chained<Register>({
  name: 'ratings_registers',
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    // a building is in one estate: the database refuses the second
    { ...index('claims', ['claims', 1]), unique: true },
    index('within', ['within', 1], ['_id', 1]),
    index('chore', ['choreAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

/** What was handed in: a household's rating of its estate, and the boxes of the committees' appraisals. */
export const handedInCollection = {
  name: 'ratings_handed_in',
  indexes: [
    // one rating for a household and a quarter: the database refuses the second
    { ...index('slot', ['slot', 1]), unique: true },
    index('round', ['round', 1], ['_id', 1]),
    index('spoken', ['spoken', 1], ['_id', 1]),
    index('person', ['person', 1], ['_id', 1]),
  ],
};

export const ordersCollection = chained<Order>({
  name: 'ratings_orders',
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [index('queue', ['queueKeys', 1], ['sortAt', 1], ['_id', 1]), WAKE_INDEX],
});

export const ratingsCollections = [registersCollection, handedInCollection, ordersCollection];
