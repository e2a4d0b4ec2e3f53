/** What a real environment needs before the suite can run there (docs/operations.md); a name says whose they are. */
export const COLLECTIONS: {
  name: string;
  indexes: { name: string; keys: [field: string, direction: 1 | -1 | '2dsphere'][]; unique?: boolean }[];
}[] = [
  {
    name: 'contract_notes',
    indexes: [
      {
        name: 'run_state_at',
        keys: [
          ['run', 1],
          ['state', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'run_tags',
        keys: [
          ['run', 1],
          ['tags', 1],
        ],
      },
    ],
  },
  { name: 'contract_unique', indexes: [{ name: 'key', keys: [['key', 1]], unique: true }] },
  { name: 'contract_places', indexes: [{ name: 'point', keys: [['point', '2dsphere']] }] },
];

/** The one function of the suite, in `tests/contract/function`. */
export const FUNCTION = 'contract_echo';
