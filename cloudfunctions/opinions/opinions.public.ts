/** What other slices may use of opinions. */

export { ofTopic } from './conversation/of-topic';
export { forgetParticipant as forgetOpinions } from './forget-participant';
export { opinionsCollection } from './opinions.store';
export { drawMaps } from './wake/draw-maps';
export { wakeOpinions } from './wake/wake-opinions';
