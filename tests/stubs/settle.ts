import { act } from '@testing-library/react';

/** What a screen still has under way when a test ends is over before the screen goes. */
afterEach(() => act(async () => {}));
