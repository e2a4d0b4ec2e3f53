/** What other slices may use of posts. */
export { forgetSpeaker } from './forget-speaker';
export { postsCollections } from './posts.collections';
export { wakeSpeaking } from './wake/wake-posts';
