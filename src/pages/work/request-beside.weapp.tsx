/** On a phone a request is a page of its own: the tab keeps the weight of its screens out of the main package. */
export const requestBeside = (_requestId: string, _changed: () => void) => null;
