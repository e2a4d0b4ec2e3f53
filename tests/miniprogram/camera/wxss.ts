import postcss, { type Container } from 'postcss';
import { type Bundle, resolveFrom } from '../runtime/bundle';

/** 750 rpx are the width of any screen. */
export const toPx = (value: string, width: number) =>
  value.replace(/(-?\d*\.?\d+)rpx/g, (_, number: string) => `${(Number(number) * width) / 750}px`);

export type StyleOptions = { width: number; bottomInset: number };

/** Values as a phone computes them: rpx, and the safe area that a browser on a desk does not have. */
export const styleValue = (value: string, { width, bottomInset }: StyleOptions) =>
  toPx(value, width).replace(/(?:env|constant)\(safe-area-inset-(\w+)\s*(?:,[^)]*)?\)/g, (_, side: string) =>
    side === 'bottom' ? `${bottomInset}px` : '0px',
  );

const TAG = /(^|[\s>+~,(])(page|[a-z][a-z-]*)(?![\w-]*\()/g;

/** The styles of a page as CSS: app and page sheets with their imports, tags renamed to the camera's elements. */
export function pageCss(bundle: Bundle, route: string, options: StyleOptions): string {
  const sheet = (path: string, seen: Set<string>): string => {
    const source = bundle.read(path);
    if (source === undefined || seen.has(path)) return '';
    seen.add(path);
    const root = postcss.parse(source);
    const imported: string[] = [];
    root.walkAtRules('import', (rule) => {
      imported.push(sheet(resolveFrom(path, rule.params.replace(/^(?:url\()?['"]?|['"]?\)?$/g, '')), seen));
      rule.remove();
    });
    rename(root, options);
    return `${imported.join('\n')}\n${root.toString()}`;
  };
  return ['app.wxss', `${route}.wxss`].map((path) => sheet(path, new Set())).join('\n');
}

function rename(root: Container, options: StyleOptions) {
  root.walkRules((rule) => {
    const inKeyframes =
      rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as unknown as { name: string }).name);
    if (!inKeyframes)
      rule.selector = rule.selector.replace(TAG, (_, before: string, tag: string) => `${before}wx-${tag}`);
  });
  root.walkDecls((declaration) => {
    declaration.value = styleValue(declaration.value, options);
  });
}
