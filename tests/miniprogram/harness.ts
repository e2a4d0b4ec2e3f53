/**
 * Runs the built mini-program (`dist/weapp`) without WeChat: its own bundle, its own compiled templates, a `wx`
 * whose cloud is the local cloud. Sizes and positions are not laid out here; `screenshot.ts` is for the eyes.
 *
 *   const app = await openMiniProgram({ dist: 'dist/weapp', openid, cloudUrl });
 *   app.page().tap('我要反映');                          // by aria-label or text; or { text, label, role, name,
 *   await app.settle();                                  // className, tag, within }, or a node of tree()
 *   app.page().input({ label: '说明' }, '楼道灯坏了');
 *   app.answer('chooseMedia', { files: [{ name: 'lamp.jpg', bytes }] });  // before or after the question
 *   const cost = await app.step(() => app.page().tap('提交'));            // settles; { calls, bytes } of setData
 *   app.question()?.options.title;  app.answer('showModal', { confirm: true });
 *   app.calls('showToast');  app.page().controls();  app.problems.wxmlWarnings;
 *   await app.close();
 *
 * An event goes out only through what the template binds and the app listens to; anything else is refused with an
 * error. `settle` throws what the app threw, and names the WeChat APIs that the harness lacks; it goes on throwing
 * until the test has emptied `problems.errors` and `problems.missingApis`. `storage` and `files` of one launch can
 * be handed to the next: the same phone, opened again.
 */
export { unannounced } from './accessibility';
export { type MiniProgram, openMiniProgram } from './mini-program';
export { outline, textOf } from './view/tree';
