import { View } from '@tarojs/components';
import type { PlacedStatement } from '#types/opinion-shapes';
import { sharesOf, sharesText, stanceWord } from '../opinion.view';

/** A statement with a bar for each kind of opinion; the same in words for whoever does not see them. */
export function Shares({ statement }: { statement: PlacedStatement }) {
  return (
    <View
      className="op-placed"
      aria-label={`${stanceWord(statement.stance)}：${statement.words}。${sharesText(statement)}`}
    >
      <View>
        <View className={`op-stance op-stance--${statement.stance}`}>{stanceWord(statement.stance)}</View>
        {statement.words}
      </View>
      {sharesOf(statement).map(({ name, percent }) => (
        <View key={name} className="op-share" aria-hidden="true">
          <View className="op-share__n">{name}</View>
          <View className="op-bar">
            <View className={`op-bar__f op-bar__f--${statement.stance}`} style={{ width: `${percent}%` }} />
          </View>
          <View className="op-share__p">{`${percent}%`}</View>
        </View>
      ))}
    </View>
  );
}
