/** WeChat draws the tab bar, and a phone has no keyboard to press buttons with. */
export const fitBrowser = (): void => {};
