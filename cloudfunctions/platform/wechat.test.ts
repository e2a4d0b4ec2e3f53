import { cloudWeChat, templateVariable } from './wechat';

const message = { openid: 'o-me', page: 'p', fields: {} };

it('names the variable that holds the id of a template', () => {
  expect(templateVariable('request.progress')).toBe('TEMPLATE_REQUEST_PROGRESS');
});

it('refuses a message whose template the deployment has not set up', async () => {
  const outcome = await cloudWeChat.send({ ...message, template: 'request.progress' });
  expect(outcome).toEqual({ kind: 'refused', error: 'template request.progress is not set up' });
});
