import * as v from 'valibot';
import { CATEGORIES } from './requests.labels';

/** What a request is about; in a file of its own, for posts name it too and carry no other word of requests. */
export const category = v.picklist(CATEGORIES);
