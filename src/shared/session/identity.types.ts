import type { ReactNode } from 'react';

/** Who uses the app: WeChat says so on a phone; in a browser one chooses a person of the demo district. */
export type Identity = {
  /** Separates what different people keep on one device. */
  key(): string;
  /** Shown instead of a screen while nobody is known; `null` when somebody is. */
  gate(): ReactNode | null;
  /** Forgets the person and starts anew; absent where identity cannot be changed. */
  change?: () => void;
  /** Whether the platform can give a phone code through its own button, or how to get one without. */
  phoneCode: 'button' | (() => Promise<string>);
};
