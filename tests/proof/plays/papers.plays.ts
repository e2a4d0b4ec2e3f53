import { HOURS, SHEETS } from '../../../cloudfunctions/hours/hours.demo';
import { sheetOf } from '../world/hours';
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
  'papers.printSheet': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => {
      const { record, sheet } = sheetOf(scene);
      return {
        documents: { [HOURS]: [record], [SHEETS]: [sheet] },
        input: { sheetId: sheet._id },
        target: { collection: SHEETS, id: sheet._id },
      };
    },
    missing: (input) => ({ ...input, sheetId: `v_${'0'.repeat(16)}` }),
  },
};
