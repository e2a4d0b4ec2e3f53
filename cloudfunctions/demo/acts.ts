import type { FileId, PersonId } from '#types/ids';
import type { PauseReason, RatingLevel, RefusalReason } from '#types/requests.labels';
import { assign, type Choice } from '../requests/desk/assign.decide';
import { verify } from '../requests/desk/check.decide';
import { accept, pause, refuseRequest, resume } from '../requests/desk/desk.decide';
import { acknowledge, addNote, addProgress, resolve } from '../requests/handling/handling.decide';
import { contactRater, rate, rectify } from '../requests/rating/rating.decide';
import type { Officer } from '../requests/request/request.state';
import { play } from '../requests/requests.demo';
import { reopen, urge, withdraw } from '../requests/resident/resident.decide';
import type { Act } from './story';

type Photos = readonly FileId[];

/** What people do in a story: each runs the decision that the operation of that name runs. */
export const acts = {
  accept:
    (by: Officer): Act =>
    (request, now) =>
      play(request, accept, { by, now }),
  refuse:
    (by: Officer, reason: RefusalReason, words: string): Act =>
    (request, now) =>
      play(request, refuseRequest, { by, now, reason, words }),
  assign:
    (by: Officer, choice: Choice, words = ''): Act =>
    (request, now) =>
      play(request, assign, { by, now, choice, words }),
  acknowledge:
    (by: Officer): Act =>
    (request, now) =>
      play(request, acknowledge, { by, now }),
  progress:
    (by: Officer, words: string, photos: Photos = []): Act =>
    (request, now) =>
      play(request, addProgress, { by, now, words, photos }),
  note:
    (by: Officer, words: string): Act =>
    (request, now) =>
      play(request, addNote, { by, now, words }),
  resolve:
    (by: Officer, words: string, photos: Photos): Act =>
    (request, now) =>
      play(request, resolve, { by, now, words, photos }),
  check:
    (by: Officer, passed: boolean, words: string): Act =>
    (request, now) =>
      play(request, verify, { by, now, passed, words, photos: [] }),
  rate:
    (personId: PersonId, level: RatingLevel, words: string): Act =>
    (request, now) =>
      play(request, rate, { personId, now, level, words }),
  reopen:
    (personId: PersonId, words: string): Act =>
    (request, now) =>
      play(request, reopen, { personId, now, words, photos: [] }),
  withdraw:
    (personId: PersonId, words: string): Act =>
    (request, now) =>
      play(request, withdraw, { personId, now, words }),
  urge:
    (personId: PersonId): Act =>
    (request, now) =>
      play(request, urge, { personId, now }),
  pause:
    (by: Officer, reason: PauseReason, words: string): Act =>
    (request, now) =>
      play(request, pause, { by, now, reason, words }),
  resume:
    (by: Officer): Act =>
    (request, now) =>
      play(request, resume, { by, now }),
  contact:
    (by: Officer, words: string): Act =>
    (request, now) =>
      play(request, contactRater, { by, now, words }),
  rectify:
    (by: Officer, words: string): Act =>
    (request, now) =>
      play(request, rectify, { by, now, words, photos: [] }),
};
