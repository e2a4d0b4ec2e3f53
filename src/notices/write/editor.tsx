import { Textarea, View } from '@tarojs/components';
import type { IconName } from '../../shared/ui/show/icons';
import { addLine, markLines, markStrong } from './marks';
import { useMarkedText } from './use-marked-text';

const FIELD = 'notice-body';

type Tool = { name: string; spoken: string; icon: IconName | 'nt-numbers' | 'nt-bold'; onTap: () => void };

type Props = {
  value: string;
  onChange: (value: string) => void;
  max: number;
  /** Let the person choose one; what they give back becomes a line of its own. Null: nothing was chosen. */
  onPicture: () => Promise<string | null>;
  onFile: () => Promise<string | null>;
};

function ToolButton({ name, spoken, icon, onTap }: Tool) {
  return (
    <View className="nt-tool" hoverClass="card--down" aria-role="button" aria-label={spoken} onClick={onTap}>
      <View className={`ic ic-${icon} ic--md`} aria-hidden="true" />
      <View>{name}</View>
    </View>
  );
}

/** Plain text with a row of buttons; who taps them never has to know the signs that they write. */
export function Editor({ value, onChange, max, onPicture, onFile }: Props) {
  const { apply, field } = useMarkedText(FIELD, value, onChange);
  const add = async (choose: () => Promise<string | null>) => {
    const line = await choose();
    if (line !== null) apply((text, caret) => addLine(text, caret, line));
  };
  const tools: Tool[] = [
    {
      name: '小标题',
      spoken: '把这一行变成小标题',
      icon: 'text',
      onTap: () => apply((text, caret) => markLines(text, caret, 'heading')),
    },
    {
      name: '条目',
      spoken: '把这几行变成条目',
      icon: 'list',
      onTap: () => apply((text, caret) => markLines(text, caret, 'bullet')),
    },
    {
      name: '编号',
      spoken: '把这几行变成编号的条目',
      icon: 'nt-numbers',
      onTap: () => apply((text, caret) => markLines(text, caret, 'number')),
    },
    { name: '加粗', spoken: '加粗选中的字', icon: 'nt-bold', onTap: () => apply(markStrong) },
    { name: '照片', spoken: '加一张照片', icon: 'camera', onTap: () => void add(onPicture) },
    { name: '文件', spoken: '加一个文件', icon: 'clip', onTap: () => void add(onFile) },
  ];
  const left = max - value.length;
  return (
    <View className="nt-ed">
      <View className="nt-tools" aria-role="toolbar" aria-label="排版">
        {tools.map((tool) => (
          <ToolButton key={tool.name} {...tool} />
        ))}
      </View>
      <Textarea
        className="ta__i nt-ed__i"
        {...field}
        maxlength={max}
        placeholder="先写最要紧的：什么事、什么时候、哪些人。"
        placeholderClass="inp__p"
        autoHeight
        aria-label="正文"
      />
      <View className="ta__c">{left <= max / 10 ? `还可以写 ${left} 字` : `${value.length} / ${max}`}</View>
    </View>
  );
}
