import { learnSentences } from '../shared/format/error-text';
import { TOPIC_ERRORS } from '../shared/format/topic-errors';

// Whoever calls the server from a page of topics has something to say.
learnSentences(TOPIC_ERRORS);
