import '../../styles/browser.scss';
import '../../styles/desk.scss';
import type { Identity } from './identity.types';
import { phoneCode, play, playedOpenid } from './persona.h5';
import { SignIn } from './sign-in.h5';

export const identity: Identity = {
  key: () => playedOpenid() ?? 'nobody',
  gate: () => (playedOpenid() ? null : <SignIn />),
  change: () => play(null),
  phoneCode,
};
