// The simulated SES through the real SDK: templates, and trying them with data.
import {
  CreateEmailTemplateCommand,
  DeleteEmailTemplateCommand,
  type EmailTemplateContent,
  GetEmailTemplateCommand,
  ListEmailTemplatesCommand,
  TestRenderEmailTemplateCommand,
  UpdateEmailTemplateCommand,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';
import { type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

let trial: SendingTrial;
beforeAll(async () => {
  trial = await startSendingTrial({
    templates: { told: { TemplateContent: { Subject: 'Told', Text: 'By a scenario' }, CreatedTimestamp: '-36h' } },
  });
});
afterAll(() => trial.close());

const create = (TemplateName: string, TemplateContent: EmailTemplateContent) =>
  trial.ses.send(new CreateEmailTemplateCommand({ TemplateName, TemplateContent }));
const get = async (TemplateName: string) => {
  const { $metadata: _, ...template } = await trial.ses.send(new GetEmailTemplateCommand({ TemplateName }));
  return template;
};
const render = async (TemplateName: string, data: object) => {
  const TemplateData = JSON.stringify(data);
  const { RenderedTemplate = '' } = await trial.ses.send(
    new TestRenderEmailTemplateCommand({ TemplateName, TemplateData }),
  );
  return RenderedTemplate;
};

it('are created, read, updated as a whole, and deleted', async () => {
  await create('order', { Subject: 'Order {{id}}', Text: 'Dear {{name}}', Html: '<p>Dear {{name}}</p>' });
  expect(await get('order')).toEqual({
    TemplateName: 'order',
    TemplateContent: { Subject: 'Order {{id}}', Text: 'Dear {{name}}', Html: '<p>Dear {{name}}</p>' },
    Tags: [],
  });
  await trial.ses.send(
    new UpdateEmailTemplateCommand({ TemplateName: 'order', TemplateContent: { Subject: 'Order', Text: 'Thanks' } }),
  );
  expect((await get('order')).TemplateContent).toEqual({ Subject: 'Order', Text: 'Thanks' });
  await trial.ses.send(new DeleteEmailTemplateCommand({ TemplateName: 'order' }));
  expect(await refusalOf(get('order'))).toEqual({
    name: 'NotFoundException',
    status: 404,
    message: 'Template order does not exist.',
  });
});

it('are listed, the newest first, by pages', async () => {
  await create('newest', { Text: 'a' });
  const first = await trial.ses.send(new ListEmailTemplatesCommand({ PageSize: 1 }));
  expect(first.TemplatesMetadata).toEqual([{ TemplateName: 'newest', CreatedTimestamp: new Date(startMs) }]);
  const second = await trial.ses.send(new ListEmailTemplatesCommand({ PageSize: 1, NextToken: first.NextToken }));
  expect(second.TemplatesMetadata).toEqual([
    { TemplateName: 'told', CreatedTimestamp: new Date(startMs - 36 * 3_600_000) },
  ]);
});

it.each<[string, string, EmailTemplateContent, string]>([
  ['with a name that is taken', 'told', { Text: 'a' }, 'AlreadyExistsException'],
  ['with a blank in its name', 'my order', { Text: 'a' }, 'BadRequestException'],
  ['without a body', 'empty', { Subject: 'a' }, 'BadRequestException'],
  ['of more than 500 KB', 'large', { Html: 'x'.repeat(512_001) }, 'BadRequestException'],
  ['with a block that is not closed', 'open', { Html: '{{#if a}}b' }, 'BadRequestException'],
  [
    'with two places for the tracking image',
    'two',
    { Html: '{{ses:openTracker}}{{ses:openTracker}}' },
    'BadRequestException',
  ],
])('%s is refused', async (_what, name, content, error) => {
  expect(await refusalOf(create(name, content))).toMatchObject({ name: error, status: 400 });
});

it('rendered with both parts is a MIME message that says which is which', async () => {
  await create('both', { Subject: 'りんご {{kind}}', Text: 'Hi {{name}}', Html: '<b>{{name}}</b> – {{name}}' });
  const mime = await render('both', { kind: '1kg', name: '<Ann>' });
  const boundary = /boundary="([^"]+)"/u.exec(mime)?.[1] ?? 'none';
  const [head = '', text = '', html = '', end] = mime.split(`--${boundary}`);
  expect(head).toMatch(/^Date: Fri, 20 Nov 2026 09:00:00 \+0000\r\n/u);
  expect(head).toContain(`Subject: =?UTF-8?B?${Buffer.from('りんご 1kg').toString('base64')}?=\r\n`);
  expect(head).toContain('Content-Type: multipart/alternative;');
  expect(text).toBe(
    '\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\nHi <Ann>\r\n',
  );
  expect(html).toBe(
    '\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<b><Ann></b> =E2=80=93 <Ann>\r\n',
  );
  expect(end).toBe('--\r\n');
});

it('rendered without a value that it needs is refused', async () => {
  await create('needy', { Subject: 'Hi', Text: 'Dear {{customer.name}}' });
  expect(await refusalOf(render('needy', { customer: {} }))).toEqual({
    name: 'BadRequestException',
    status: 400,
    message: "Attribute 'customer.name' is not present in the rendering data.",
  });
});

it('is rendered once a second', async () => {
  const strict = await startDemoSesTrial({
    rateFactor: 1,
    scenario: { 'us-east-1': { templates: { told: { TemplateContent: { Text: 'a' } } } } },
  });
  const client = strict.v2();
  const ask = () => client.send(new TestRenderEmailTemplateCommand({ TemplateName: 'told', TemplateData: '{}' }));
  const [first, second] = await Promise.allSettled([ask(), ask()]);
  expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
  await strict.close();
});
