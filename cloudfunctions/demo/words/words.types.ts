/** What people write about one kind of matter. `{…}` is filled in, see `fill`. */
export type Words = {
  /** What the resident asks for. */
  problems: readonly string[];
  /** Where exactly, in the resident's words. */
  details: readonly string[];
  progress: readonly string[];
  results: readonly string[];
};
