import { View } from '@tarojs/components';
import type { TeamSummary } from '#types/teams';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { kindsText, ledText, standingMark } from './team.view';

type Props = { team: TeamSummary; onTap: () => void };

/** One team of a list; in one template, so that a long list stays light. */
export function TeamRow({ team, onTap }: Props) {
  const mark = standingMark(team.mine);
  const spoken = [team.name, mark?.words, team.purpose, kindsText(team), ledText(team)];
  return (
    <View
      compileMode
      className="card"
      hoverClass="card--down"
      aria-role="button"
      aria-label={spoken.filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className="vo-row__h">
        <View className="vo-row__t">{apart(team.name)}</View>
        {mark && (
          <View className={tagClass(mark.tone)}>
            <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
            <View>{apart(mark.words)}</View>
          </View>
        )}
      </View>
      <View className="vo-row__w">{apart(team.purpose)}</View>
      <View className="vo-row__s">{apart(kindsText(team))}</View>
      <View className="vo-row__s">{apart(ledText(team))}</View>
    </View>
  );
}
