import { NOTICES, noticeIn } from '../world/notices';
import { GRID } from '../world/places';
import type { Plays } from './play';

export const homePlays: Plays<'home'> = {
  'home.open': {
    caller: 'reporter',
    about: 'grid',
    stage: (scene) => ({
      documents: { [NOTICES]: [noticeIn.urgent(scene)] },
      input: { places: [GRID], groups: ['elders'] },
      target: null,
    }),
  },
};
