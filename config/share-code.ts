import type { UserConfigExport } from '@tarojs/cli';

type Config = Exclude<UserConfigExport<'webpack5'>, Promise<unknown> | ((...args: never[]) => unknown)>;
type WebpackChain = NonNullable<NonNullable<Config['h5']>['webpackChain']>;

type Module = { type: string; resource?: string };

/** `/src/votes/list/row.tsx` → `votes`; what belongs to no slice is `shared`. */
const sliceOf = ({ resource = '' }: Module): string =>
  /[\\/]src[\\/](\w+)[\\/]/.exec(resource)?.[1] ?? 'shared';

/** Code that several pages use; styles stay with their pages, in the order in which each names them. */
const shared = (name: string | ((module: Module) => string), folder: RegExp, priority: number) => ({
  name,
  chunks: 'async' as const,
  minChunks: 2,
  priority,
  test: ({ type, resource = '' }: Module) => type.startsWith('javascript/') && folder.test(resource),
});

/**
 * Taro divides the code of the first page only: without this each page of the browser build carries its own copy of
 * Taro's components and of what pages share, a third of a megabyte each.
 */
export const shareCode: WebpackChain = (chain) => {
  chain.merge({
    optimization: {
      splitChunks: {
        cacheGroups: {
          packages: shared('packages', /[\\/]node_modules[\\/]/, 120),
          slices: shared(sliceOf, /[\\/](src|types)[\\/]/, 110),
        },
      },
    },
  });
};
