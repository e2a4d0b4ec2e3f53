import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Block, Span } from '#types/rich-text';
import { callPhone } from '../../shared/format/phone';
import { openLink } from '../device/open-link';
import { FileRow } from './file-row';

/** What a reader needs to know of a file of the text; `url` is null where it is gone. */
export type DocFile = { fileId: string; url: string | null; name: string; bytes: number };
type Props = { blocks: readonly Block[]; files: readonly DocFile[] };

const open = (href: string): void => {
  if (href.startsWith('tel:')) callPhone(href.slice('tel:'.length));
  else openLink(href);
};

const classOf = ({ bold, href }: Span): string =>
  `${bold ? 'nt-doc__b' : ''}${href ? ' nt-doc__a' : ''}`.trim();

function Words({ spans }: { spans: readonly Span[] }) {
  return (
    <>
      {spans.map((span, place) => {
        const { href } = span;
        return (
          <Text
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other names
            key={place}
            className={classOf(span)}
            {...(href ? { 'aria-role': 'link', onClick: () => open(href) } : {})}
          >
            {span.text}
          </Text>
        );
      })}
    </>
  );
}

function Picture({ url, alt, all }: { url: string | null; alt: string; all: string[] }) {
  return (
    <View className="nt-doc__f">
      {url ? (
        <Image
          className="nt-doc__img"
          src={url}
          mode="widthFix"
          lazyLoad
          aria-role="img"
          aria-label={`${alt}，点按放大`}
          onClick={() => void Taro.previewImage({ urls: all, current: url })}
        />
      ) : (
        <View className="nt-doc__gone">图片打不开了</View>
      )}
      {alt && <View className="nt-doc__c">{alt}</View>}
    </View>
  );
}

function List({ ordered, items }: Extract<Block, { kind: 'list' }>) {
  return (
    <View className="nt-doc__l" aria-role="list">
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have their place and no other name
        <View className="nt-doc__i" key={place} aria-role="listitem">
          <View className="nt-doc__d">{ordered ? `${place + 1}.` : '·'}</View>
          <View className="nt-doc__m">
            <Words spans={item} />
          </View>
        </View>
      ))}
    </View>
  );
}

function Part({ block, files, pictures }: { block: Block; files: readonly DocFile[]; pictures: string[] }) {
  switch (block.kind) {
    case 'heading':
      return (
        <View className={`nt-doc__h nt-doc__h--${block.level}`} aria-role="heading">
          <Words spans={block.spans} />
        </View>
      );
    case 'paragraph':
      return (
        <View className="nt-doc__p">
          <Words spans={block.spans} />
        </View>
      );
    case 'list':
      return <List {...block} />;
    case 'picture': {
      const file = files.find(({ fileId }) => fileId === block.file);
      return <Picture url={file?.url ?? null} alt={block.alt} all={pictures} />;
    }
    case 'file': {
      const file = files.find(({ fileId }) => fileId === block.file);
      return (
        <FileRow name={block.name || file?.name || '附件'} url={file?.url ?? null} bytes={file?.bytes ?? 0} />
      );
    }
  }
}

/** A text in the app's own letters: every block is one of our components, nothing of it is markup. */
export function Doc({ blocks, files }: Props) {
  const pictures = blocks.flatMap((block) => {
    const url = block.kind === 'picture' && files.find(({ fileId }) => fileId === block.file)?.url;
    return url ? [url] : [];
  });
  return (
    <View className="nt-doc">
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn as a whole, its blocks have no other names
        <Part key={place} block={block} files={files} pictures={pictures} />
      ))}
    </View>
  );
}
