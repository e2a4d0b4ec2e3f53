import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { TextInput } from '../../shared/ui/input/text-input';
import { Icon } from '../../shared/ui/show/icon';

const PAUSE_MS = 600;
/** A single character finds everything and nothing. */
const FEWEST = 2;

type Props = { onSearch: (words: string | null) => void };

/** Searches when the typing pauses: no button to find, no call for each letter. */
export function SearchField({ onSearch }: Props) {
  const [words, setWords] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was written starts a search
  useEffect(() => {
    const wanted = words.trim();
    const timer = setTimeout(() => onSearch(wanted.length < FEWEST ? null : wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <View className="nt-search">
      <View className="nt-search__i">
        <Icon name="search" />
      </View>
      <TextInput
        label="搜索"
        value={words}
        onChange={setWords}
        max={20}
        placeholder="搜标题和内容，如：停水"
      />
      {words !== '' && (
        <View className="nt-search__x" aria-role="button" aria-label="清除搜索" onClick={() => setWords('')}>
          <Icon name="close" size="sm" />
        </View>
      )}
    </View>
  );
}
