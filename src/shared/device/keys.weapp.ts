/** A phone has no keyboard to press buttons with. */
export const listenToKeys = (): void => {};
