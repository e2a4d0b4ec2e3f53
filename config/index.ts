import { defineConfig } from '@tarojs/cli';
import { aria } from './aria';
import { listsOfPages } from './lists-of-pages';
import { serveLocalCloud } from './local-cloud';
import { compileOutsideSource } from './outside-source';
import { shareCode } from './share-code';

/** One Taro configuration for both targets; docs/decisions/0005-app.md says why each switch is set. */
export default defineConfig<'webpack5'>({
  projectName: 'yijianqing',
  date: '2026-11-22',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: process.env.GALLERY === 'on' ? 'dist/gallery' : `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Taro reads the lists of pages outside webpack: without this a new page stays unknown to a cached build.
  cache: { enable: true, buildDependencies: { pages: listsOfPages } },
  // A Chinese character is three bytes; written as an escape it would be six.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  plugins: [['@tarojs/plugin-inject', aria]],
  // Replaced as a whole name: a `process.env` that is read in any other way has no `process` on a phone.
  defineConstants: { MESSAGE_TEMPLATES: JSON.stringify(process.env.TARO_APP_TEMPLATES ?? '') },
  // Taro's own reporting plugins are not part of this project; nothing is sent while building.
  logger: { quiet: true, stats: false },
  // Templates are written out for each level of nesting; ours are at most eleven deep (tests/miniprogram/numbers.test.ts).
  baseLevel: 12,
  mini: {
    compile: { include: compileOutsideSource },
    optimizeMainPackage: { enable: true },
    experimental: { compileMode: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
  h5: {
    publicPath: './',
    router: { mode: 'hash' },
    compile: { include: compileOutsideSource },
    webpackChain: shareCode,
    devServer: { port: 10086, open: false, proxy: serveLocalCloud },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform: { enable: true, config: {} },
      cssModules: { enable: false },
    },
  },
});
