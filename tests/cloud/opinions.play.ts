import type { InputOf } from '#types/contract';
import type { OpinionId } from '#types/ids';
import type { Conversation } from '../../cloudfunctions/opinions/conversation/conversation.state';
import type { OpinionMapDocument } from '../../cloudfunctions/opinions/map/map.state';
import type { Voice } from '../../cloudfunctions/opinions/voice/voice.state';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import { ask } from './speak';

export const STAFF = cast.staff.openid;
export const LEAD = cast.lead.openid;
export const RESIDENT = cast.reporter.openid;
export const NEIGHBOUR = cast.neighbour.openid;

/** A conversation in which staff said these things. */
export const begin = async (world: World, words: readonly string[] = [], days = 14): Promise<OpinionId> => {
  const opening = { within: COMMUNITY, title: '楼下空地', question: '怎么用好？', days } as const;
  const { opinionId } = await ask(world, STAFF, 'opinions.open', opening as InputOf<'opinions.open'>);
  for (const each of words) await ask(world, STAFF, 'opinions.say', { opinionId, words: each });
  return opinionId;
};

export const read = (world: World, openid: string, opinionId: OpinionId) =>
  ask(world, openid, 'opinions.get', { opinionId });

export const stored = (world: World) => world.all<Conversation | Voice | OpinionMapDocument>('opinions');
