import { Image, View } from '@tarojs/components';
import { MAX_ALT, MAX_FILE_NAME } from '#types/rich-text.limits.labels';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Icon } from '../../shared/ui/show/icon';
import type { DocFile } from '../text/doc';
import type { Attachment } from '../text/source.types';

type Props = {
  attachments: readonly Attachment[];
  files: readonly DocFile[];
  /** Marks whose line is no longer in the text. */
  unplaced: readonly string[];
  onChange: (attachments: Attachment[]) => void;
  onPlace: (mark: string) => void;
  onRemove: (mark: string) => void;
};

const WORDS_OF = {
  picture: { label: '图上有什么', hint: '读屏的居民靠这句话知道图的内容。', max: MAX_ALT },
  file: { label: '文件名称', hint: '居民看到的名称。', max: MAX_FILE_NAME },
} as const;

const wordsOf = (one: Attachment): string => (one.kind === 'picture' ? one.alt : one.name);
const withWords = (one: Attachment, words: string): Attachment =>
  one.kind === 'picture' ? { ...one, alt: words } : { ...one, name: words };

/** What the marks in the text stand for; its words are written here, where the picture is in sight. */
export function AttachmentList(props: Props) {
  const { attachments, files, unplaced, onChange } = props;
  const change = (mark: string, words: string) =>
    onChange(attachments.map((one) => (one.mark === mark ? withWords(one, words) : one)));
  return (
    <>
      {attachments.map((one) => {
        const { label, hint, max } = WORDS_OF[one.kind];
        const url = files.find(({ fileId }) => fileId === one.file)?.url;
        return (
          <View className="nt-att" key={one.mark}>
            <View className="nt-att__h">
              {one.kind === 'picture' && url ? (
                <Image className="nt-att__i" src={url} mode="aspectFill" aria-hidden="true" />
              ) : (
                <Icon name={one.kind === 'picture' ? 'camera' : 'clip'} size="lg" />
              )}
              <View className="nt-att__m">{one.mark}</View>
              <Button size="sm" kind="plain" label={`删除${one.mark}`} onTap={() => props.onRemove(one.mark)}>
                删除
              </Button>
            </View>
            {unplaced.includes(one.mark) && (
              <Button size="sm" kind="sec" onTap={() => props.onPlace(one.mark)}>
                {`正文里没有${one.mark}，放回文末`}
              </Button>
            )}
            <Field label={label} hint={hint} required>
              <TextInput
                label={`${one.mark}${label}`}
                max={max}
                value={wordsOf(one)}
                onChange={(words) => change(one.mark, words)}
              />
            </Field>
          </View>
        );
      })}
    </>
  );
}
