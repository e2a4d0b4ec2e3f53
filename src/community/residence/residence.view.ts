import type { Me } from '#types/community';
import type { IconName } from '../../shared/ui/show/icons';
import type { Tone } from '../../shared/ui/tone';

type Residence = NonNullable<Me['residence']>;

/** L1: the phone is known; L2: the grid worker was there. */
const LEVELS: Record<Residence['level'], { title: string; words: string; icon: IconName; tone: Tone }> = {
  L1: {
    title: '等待网格员上门核实',
    words: '您现在就可以反映问题。网格员上门看过以后，这里会写“已核实”。',
    icon: 'clock',
    tone: 'warn',
  },
  L2: { title: '已核实', words: '网格员已经上门核实过您的住处。', icon: 'done', tone: 'pri' },
};

export const residenceFace = (level: Residence['level']) => LEVELS[level];
