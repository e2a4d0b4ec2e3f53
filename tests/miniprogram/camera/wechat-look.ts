/** How WeChat draws its own components when the app says nothing; `wx-` stands before every tag. */
export const WECHAT_LOOK = `
html { font-size: 16px; }
body { margin: 0; }
wx-page { display: block; min-height: 100vh; box-sizing: border-box; overflow-wrap: break-word;
  font-family: -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif; }
wx-view, wx-form, wx-radio-group, wx-checkbox-group, wx-picker, wx-navigator, wx-swiper-item, wx-cover-view, wx-rich-text,
wx-root-portal, wx-custom-wrapper, wx-picker-view { display: block; }
wx-text { white-space: pre-line; }
wx-scroll-view { display: block; width: 100%; overflow: hidden; }
wx-scroll-view[scroll-x='true'] { overflow-x: auto; }
wx-scroll-view[scroll-y='true'] { overflow-y: auto; }
wx-scroll-view::-webkit-scrollbar { display: none; }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
wx-image > img { display: block; width: 100%; height: 100%; object-fit: fill; }
wx-image[mode='aspectFit'] > img { object-fit: contain; }
wx-image[mode='aspectFill'] > img { object-fit: cover; }
wx-image[mode='widthFix'], wx-image[mode='widthFix'] > img { height: auto; }
wx-button { position: relative; display: block; margin-left: auto; margin-right: auto; padding: 0 14px; box-sizing: border-box;
  font-size: 18px; text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden; color: #000;
  background-color: #f8f8f8; }
wx-button::after { content: ' '; position: absolute; inset: 0; width: 200%; height: 200%; border: 1px solid rgba(0, 0, 0, .2);
  transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px; }
wx-button[type='primary'] { color: #fff; background-color: #1aad19; }
wx-button[type='warn'] { color: #fff; background-color: #e64340; }
wx-button[plain='true'] { background-color: transparent; border: 1px solid #353535; }
wx-button[size='mini'] { display: inline-block; line-height: 2.3; font-size: 13px; padding: 0 1.34em; }
wx-button[disabled='true'] { color: rgba(0, 0, 0, .3); }
wx-input { display: block; height: 1.4rem; min-height: 1.4rem; line-height: 1.4; overflow: hidden; white-space: nowrap; }
wx-input > span { display: flex; align-items: center; height: 100%; }
wx-textarea { display: block; width: 300px; height: 150px; white-space: pre-wrap; overflow: hidden; }
wx-textarea[auto-height='true'] { height: auto; min-height: 1.4em; }
.input-placeholder, .textarea-placeholder { color: #808080; }
wx-switch { display: inline-block; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf; vertical-align: middle;
  position: relative; }
wx-switch::after { content: ''; position: absolute; top: 2px; left: 2px; width: 28px; height: 28px; border-radius: 50%; background: #fff; }
wx-switch[data-on='true'] { background: #04be02; }
wx-switch[data-on='true']::after { left: 22px; }
wx-radio, wx-checkbox { display: inline-block; }
wx-radio::before, wx-checkbox::before { content: ''; display: inline-block; width: 22px; height: 22px; margin-right: 5px;
  border: 1px solid #d1d1d1; border-radius: 50%; background: #fff; color: #fff; text-align: center; line-height: 22px;
  vertical-align: middle; }
wx-checkbox::before { border-radius: 3px; }
wx-radio[data-on='true']::before, wx-checkbox[data-on='true']::before { content: '✓'; background: #09bb07; border-color: #09bb07; }
wx-map, wx-canvas, wx-video { display: block; width: 300px; height: 150px; background: #e3e8e1; position: relative; }
wx-map::after { content: '地图'; position: absolute; inset: 0; display: grid; place-items: center; color: #6b756a; }
wx-swiper { display: block; height: 150px; overflow: hidden; }
wx-swiper-item { width: 100%; height: 100%; }
wx-swiper-item:not(:first-child) { display: none; }
wx-page-meta, wx-navigation-bar, [hidden='true'] { display: none !important; }
`;
