import type { Ports } from '#platform/ports';
import { type TakingBack, takeBack } from '../../community/community.public';
import { topicsOf } from '../topics.store';
import { takenBack } from './taken-back.decide';

export const takeBackTopics = (ports: Ports, taking: TakingBack): Promise<boolean> =>
  takeBack(topicsOf(ports), taking, (topic) =>
    takenBack(topic, { person: taking.person._id, stop: taking.stop, now: taking.now }),
  );
