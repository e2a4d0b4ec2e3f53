/** A function that drives the real SDK as its event says. */
export const SDK_FUNCTION = `
  const cloudbase = require('@cloudbase/node-sdk');
  const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV });
  const db = app.database();
  const insert = (_id) => db.collection('things').add({ _id, n: 1 });
  const jobs = {
    chain: async () => { await insert('a'); await insert('b'); return db.collection('things').where({ n: 1 }).get(); },
    side: () => Promise.all([insert('c'), insert('d'), insert('e')]),
    insert: ({ id }) => insert(id),
    stamp: async ({ id }) => {
      await db.collection('things').add({ _id: id, at: db.serverDate() });
      const { data: [stored] } = await db.collection('things').doc(id).get();
      return { seen: new Date(), stamped: stored.at };
    },
    count: async () => { const r = await db.collection('things').where({ n: 1 }).count(); return r.total; },
    update: ({ id }) => db.collection('things').where({ _id: id, n: 1 }).update({ n: 2 }),
    transact: ({ id }) => db.runTransaction(async (t) => { await t.collection('things').doc(id).update({ n: 5 }); return 'done'; }, 3),
    upload: ({ path, text }) => app.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) }),
    download: async ({ fileID }) => String((await app.downloadFile({ fileID })).fileContent),
    links: ({ fileID }) => app.getTempFileURL({ fileList: [fileID, { fileID: fileID + '.none', maxAge: 60 }] }),
    copy: ({ from, to, overwrite }) => app.copyFile({ fileList: [{ srcPath: from, dstPath: to, overwrite }] }),
    authority: ({ path }) => app.getFileAuthority({ fileList: [{ type: 'READ', path }] }),
    person: () => app.auth().queryUserInfo({ platform: 'PHONE', platformId: '13900001234' }),
    pay: () => app.callWxPayApi({ apiName: 'unifiedorder', requestData: Buffer.from('{}') }),
    // of this one the SDK hands on the bytes of an error as it hands on an answer
    container: async () => { throw new Error(String(await app.wxCallContainerApi({ apiName: 'any', requestData: Buffer.from('{}') }))); },
    models: () => app.models.things.get({ filter: { where: {} } }),
    report: () => app.analytics({ report_type: 'mall', report_data: { action_time: 1, action_type: 'x' } }),
    locked: ({ id }) => db.runTransaction(async (t) => {
      await t.collection('things').doc(id).update({ n: 7 });
      return db.collection('things').where({ n: 1 }).update({ n: 8 });
    }),
    remove: ({ fileID }) => app.deleteFile({ fileList: [fileID] }),
    nested: ({ openid }) => app.callFunction({ name: 'who', data: { a: 1 } }),
    wxApi: ({ api, data }) => app.callWxOpenApi({ apiName: api, requestData: data }),
    unknown: () => app.auth().getEndUserInfo('user-0001'),
  };
  exports.main = async ({ job, ...input }) => {
    try { return { ok: true, data: await jobs[job](input) }; }
    catch (error) { return { ok: false, error: { code: error.code, message: error.message } }; }
  };`;

export const WX_FUNCTION = `
  const cloud = require('wx-server-sdk');
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  exports.main = async ({ api, data }) => {
    try {
      const target = api.split('.').reduce((node, name) => node[name], cloud.openapi);
      return { ok: true, data: await target(data), who: cloud.getWXContext() };
    } catch (error) { return { ok: false, error: { code: String(error.errCode), message: error.errMsg } }; }
  };`;

export const WHO_FUNCTION = `exports.main = async (event, context) => ({ event, environment: JSON.parse(context.environment) });`;
