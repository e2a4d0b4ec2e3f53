import { NOTICES, noticeIn } from '../world/notices';
import type { Plays } from './play';

export const papersPlays: Plays<'papers'> = {
  'papers.printNotice': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => {
      const document = noticeIn.published(scene);
      return {
        documents: { [NOTICES]: [document] },
        input: { noticeId: document._id },
        target: { collection: NOTICES, id: document._id },
      };
    },
    missing: (input) => ({ ...input, noticeId: `n_${'0'.repeat(24)}` }),
  },
};
