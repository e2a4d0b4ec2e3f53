import type { TeamSummary } from '#types/teams';
import { SERVICE_KIND_LABELS, TEAM_ROLE_LABELS, type TeamStanding } from '#types/volunteers.labels';
import type { Mark } from '../../shared/ui/tone';

/** How the reader stands to a team; nothing for who is no part of it. */
export const standingMark = (mine: TeamStanding): Mark | null => {
  if (mine === 'none') return null;
  if (mine === 'applied') return { icon: 'clock', tone: 'info', words: '已申请，等队长同意' };
  return { icon: 'check', tone: 'pri', words: TEAM_ROLE_LABELS[mine] };
};

export const kindsText = ({ kinds }: Pick<TeamSummary, 'kinds'>): string =>
  kinds.map((kind) => SERVICE_KIND_LABELS[kind]).join('、');

export const ledText = ({ leader, socialWorker, memberCount }: TeamSummary): string =>
  [`队长 ${leader}`, socialWorker && `社工 ${socialWorker}`, `${memberCount} 人`].filter(Boolean).join(' · ');
