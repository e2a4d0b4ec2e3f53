import { type Sender, type Tick, wakeDocuments } from '../../messages/messages.public';
import { indexed } from '../wish/index-fields.state';
import type { Wish } from '../wish/wish.state';
import { wishesOf } from '../wishes.store';
import { wake } from './wake.decide';

const wishSender: Sender<Wish> = { what: 'wish', store: wishesOf, wake, indexed };

/** Everything of the wishes that is due by now. */
export const wakeWishes = (tick: Tick) => wakeDocuments(wishSender, tick);
