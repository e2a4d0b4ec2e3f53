import { NOTICE_WRITING_ERRORS } from '../shared/format/desk-errors';
import { learnSentences } from '../shared/format/error-text';

// Whoever calls the server or checks a draft has something to say.
learnSentences(NOTICE_WRITING_ERRORS);
