// The targets are the oldest system webviews that WeChat still runs on; they save about 15 KB of helpers.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { ios: '12', chrome: '70' },
        useBuiltIns: false,
      },
    ],
  ],
  plugins: process.env.TARO_ENV === 'h5' ? ['./config/web-aria.cjs'] : [],
};
