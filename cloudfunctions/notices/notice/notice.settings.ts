/**
 * Whether a second person has to agree before anything is published. Demanded by any territory above, it holds: a
 * community cannot free itself of what its district asks for.
 * @param layers what each territory on the path has set under `notices`, the district first
 */
export const demandsApproval = (layers: readonly Readonly<Record<string, unknown>>[]): boolean =>
  layers.some(({ approval }) => approval === true);
