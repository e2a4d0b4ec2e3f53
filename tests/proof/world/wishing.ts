import { personIdOf } from '#kernel/ids';
import type { PersonId } from '#types/ids';
import { verify } from '../../../cloudfunctions/wishes/desk/desk.decide';
import { dispute, finish } from '../../../cloudfunctions/wishes/helping/helping.decide';
import { indexed } from '../../../cloudfunctions/wishes/wish/index-fields.state';
import type { Wish } from '../../../cloudfunctions/wishes/wish/wish.state';
import {
  candidateOf,
  claimedBy,
  inventWish,
  next,
  onShelf,
  verified,
} from '../../../cloudfunctions/wishes/wishes.demo';
import { cast } from './cast';
import { BEFORE } from './people';
import { FLAT } from './places';
import type { Scene } from './stages';

type Named = { personId: PersonId; name: string; phone: string | null };
const named = ({ openid, name, phone }: { openid: string; name: string; phone?: string }): Named => ({
  personId: personIdOf(openid),
  name,
  // whoever asks can be called
  phone: phone ?? '13900008899',
});

const desk = named(cast.coordinator);
const neighbour = named(cast.neighbour);
/** Whoever reports in other plays asks or helps here. */
const me = ({ company }: Scene): Named => named(company.reporter);

const askedBy = (scene: Scene, asker: Named): Wish =>
  inventWish(
    {
      serial: scene.serial,
      asker,
      place: FLAT,
      areaLabel: '甲社区 · 第2网格',
      address: '甲社区 · 第2网格 · 5号楼 · 1单元302',
    },
    scene.crypto,
    BEFORE,
  );

const shelved = (scene: Scene, asker: Named): Wish => onShelf(quiet(askedBy(scene, asker)), desk, BEFORE);
const helped = (scene: Scene, asker: Named, helper: Named): Wish =>
  claimedBy(shelved(scene, asker), candidateOf({ ...helper, number: '260000000001' }, scene.crypto), BEFORE);
const done = (wish: Wish, by: Named): Wish =>
  next(wish, finish(wish, { by, now: BEFORE, minutes: 60, day: '2026-11-20', words: '买好送到' }));

/** Without messages: what a play does not begin with. */
const quiet = (wish: Wish): Wish => indexed({ ...wish, outbox: [] });

/** Wishes in every state that an operation begins with, made by the product's own decisions. */
export const wishIn = {
  asked: (scene: Scene) => quiet(askedBy(scene, me(scene))),
  declined: (scene: Scene) => {
    const wish = quiet(askedBy(scene, me(scene)));
    return next(
      wish,
      verify(wish, { by: desk, now: BEFORE, accept: false, words: '请先联系物业', minorsWelcome: false }),
    );
  },
  asking: (scene: Scene) => verified(quiet(askedBy(scene, me(scene))), desk, BEFORE),
  /** Waits for a neighbour; who takes part in plays did not ask for it. */
  open: (scene: Scene) => shelved(scene, neighbour),
  mine: (scene: Scene) => shelved(scene, me(scene)),
  /** Who takes part in plays helps the neighbour. */
  claimed: (scene: Scene) => helped(scene, neighbour, me(scene)),
  /** The neighbour has helped who takes part in plays. */
  finished: (scene: Scene) => done(helped(scene, me(scene), neighbour), neighbour),
  disputed: (scene: Scene) => {
    const wish = done(helped(scene, me(scene), neighbour), neighbour);
    return next(wish, dispute(wish, { by: me(scene), now: BEFORE, words: '没有来过' }));
  },
};
export type WishStage = keyof typeof wishIn;
