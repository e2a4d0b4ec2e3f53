/** A file as the person picked it; `path` is readable until the app closes. */
export type ChosenFile = { path: string; name: string; bytes: number };
