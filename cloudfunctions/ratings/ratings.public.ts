/** What other slices may use of ratings. */
export { ratingsCollections } from './ratings.collections';
export { openRounds } from './register/open-rounds';
export { forgetRater } from './wake/forget-rater';
export { wakeRatings } from './wake/wake-ratings';
