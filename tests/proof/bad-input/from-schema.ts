import fc from 'fast-check';

/** As far as the contract's inputs use it. */
export type Schema = {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
};

const textOf = ({ pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> =>
  pattern === undefined
    ? fc.oneof(
        fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) }),
        // the edges, and one beyond each
        fc.constantFrom(
          '字'.repeat(maxLength),
          '字'.repeat(maxLength + 1),
          '字'.repeat(Math.max(0, minLength - 1)),
        ),
      )
    : fc.stringMatching(new RegExp(pattern), { size: 'small' });

const numberOf = ({ type, minimum = -10, maximum = 100 }: Schema): fc.Arbitrary<number> =>
  fc.oneof(
    type === 'integer'
      ? fc.integer({ min: minimum, max: maximum })
      : fc.double({ min: minimum, max: maximum, noNaN: true }),
    fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1, minimum + 0.5),
  );

/** Values of the shape that a schema describes; at the edges, some just outside. */
export const valuesOf = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return fc.oneof(...variants.map(valuesOf));
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), { maxLength: (schema.maxItems ?? 3) + 1 });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, valuesOf(field)]);
      const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(fields);
      return fc.record<Record<string, unknown>, string>(model, {
        requiredKeys: [...(schema.required ?? [])],
      });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};
