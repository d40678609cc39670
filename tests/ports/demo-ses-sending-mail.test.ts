// The simulated SES through the real SDK: which messages it accepts, and how it refuses the others.
import {
  type EmailContent,
  GetAccountCommand,
  PutAccountSendingAttributesCommand,
  PutConfigurationSetSendingOptionsCommand,
  type MessageHeader,
  SendBulkEmailCommand,
  type SendBulkEmailCommandInput,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { refusalOf } from '../fakes/demo-ses-client.ts';
import { type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const someone = 'ann@success.receivers.test';
const secondMs = 1000;

const identities = {
  'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' },
  'pending.example': { frozen: true, VerificationStatus: 'PENDING' },
  'noreturn.example': {
    frozen: true,
    VerificationStatus: 'SUCCESS',
    MailFromAttributes: {
      MailFromDomain: 'mail.noreturn.example',
      MailFromDomainStatus: 'FAILED',
      BehaviorOnMxFailure: 'REJECT_MESSAGE',
    },
  },
  'lenient.example': {
    frozen: true,
    VerificationStatus: 'SUCCESS',
    MailFromAttributes: {
      MailFromDomain: 'mail.lenient.example',
      MailFromDomainStatus: 'FAILED',
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    },
  },
  'stale.example': { frozen: true, VerificationStatus: 'SUCCESS', ConfigurationSetName: 'deleted' },
  'friend@home.example': { frozen: true, VerificationStatus: 'SUCCESS' },
};

const base: ScenarioRegion = {
  identities,
  configurationSets: {
    all: {},
    paused: { SendingOptions: { SendingEnabled: false } },
    poolless: { DeliveryOptions: { SendingPoolName: 'gone' } },
  },
  templates: {
    hello: {
      TemplateContent: { Subject: 'Hello, {{name}}', Text: 'Dear {{name}}, {{#if vip}}VIP{{else}}guest{{/if}}' },
    },
  },
  tenants: { stopped: { SendingStatus: 'DISABLED' } },
};

let trial: SendingTrial;
const start = async (told: ScenarioRegion = {}) => {
  trial = await startSendingTrial({ ...base, ...told });
};
beforeEach(() => start());
afterEach(() => trial.close());

/** The scenario of this test in place of the usual one. */
const restart = async (told: ScenarioRegion) => {
  await trial.close();
  await start(told);
};

const text = (subject = 'Apples') => ({ Subject: { Data: subject }, Body: { Text: { Data: 'Ripe.' } } });
const raw = (...lines: readonly string[]): EmailContent => ({ Raw: { Data: Buffer.from(lines.join('\r\n')) } });
const attached = (FileName: string, content = 'content'): EmailContent => ({
  Simple: { ...text(), Attachments: [{ FileName, RawContent: Buffer.from(content) }] },
});
const headed = (...Headers: readonly MessageHeader[]): EmailContent => ({
  Simple: { ...text(), Headers: [...Headers] },
});

describe('a message is refused', () => {
  it.each<[string, Partial<SendEmailCommandInput>, string, RegExp]>([
    [
      'from an unverified domain',
      { FromEmailAddress: 'a@elsewhere.example' },
      'MessageRejected',
      /^Email address is not verified\. The following identities failed the check in region US-EAST-1: a@elsewhere\.example$/u,
    ],
    ['from one that is pending', { FromEmailAddress: 'a@pending.example' }, 'MessageRejected', /a@pending\.example/u],
    [
      'with an unverified return path',
      { FeedbackForwardingEmailAddress: 'bounces@elsewhere.example' },
      'MessageRejected',
      /: bounces@elsewhere\.example$/u,
    ],
    [
      'by a MAIL FROM domain that must not fail',
      { FromEmailAddress: 'a@noreturn.example' },
      'MailFromDomainNotVerifiedException',
      /mail\.noreturn\.example/u,
    ],
    ['without a sender', { FromEmailAddress: undefined }, 'BadRequestException', /'From'/u],
    ['without recipients', { Destination: { ToAddresses: [] } }, 'BadRequestException', /recipients/u],
    [
      'to more than fifty',
      { Destination: { BccAddresses: Array.from({ length: 51 }, (_, index) => `a${index}@b.example`) } },
      'BadRequestException',
      /exceeds 50/u,
    ],
    [
      'to a local part that is not ASCII',
      { Destination: { ToAddresses: ['りんご@b.example'] } },
      'BadRequestException',
      /non-ASCII/u,
    ],
    [
      'to a domain that is not in A-labels',
      { Destination: { ToAddresses: ['a@花.example'] } },
      'BadRequestException',
      /Domain contains illegal character/u,
    ],
    ['to what is no address', { Destination: { ToAddresses: ['ann'] } }, 'BadRequestException', /Illegal address/u],
    [
      'with a configuration set that is not there',
      { ConfigurationSetName: 'none' },
      'NotFoundException',
      /^Configuration set <none> does not exist\.$/u,
    ],
    [
      'by a default set that was deleted',
      { FromEmailAddress: 'a@stale.example', ConfigurationSetName: undefined },
      'BadRequestException',
      /<deleted>/u,
    ],
    ['by a paused set', { ConfigurationSetName: 'paused' }, 'SendingPausedException', /<paused>/u],
    ['by a pool that is gone', { ConfigurationSetName: 'poolless' }, 'BadRequestException', /<gone>/u],
    ['for a stopped tenant', { TenantName: 'stopped' }, 'SendingPausedException', /<stopped>/u],
    [
      'for a list that is not there',
      { ListManagementOptions: { ContactListName: 'none' } },
      'BadRequestException',
      /List with name none/u,
    ],
    ['with no content', { Content: {} }, 'BadRequestException', /exactly one/u],
    ['with two contents', { Content: { ...headed(), ...raw('From: a@b') } }, 'BadRequestException', /exactly one/u],
    ['with an empty body', { Content: { Simple: { ...text(), Body: {} } } }, 'BadRequestException', /body/u],
    [
      'with a tag with a blank',
      { EmailTags: [{ Name: 'my campaign', Value: 'a' }] },
      'BadRequestException',
      /my campaign/u,
    ],
    ['with a program attached', { Content: attached('setup.EXE') }, 'BadRequestException', /Illegal filename/u],
    [
      'with more than 40 MB',
      { Content: attached('big.bin', 'x'.repeat(32_000_000)) },
      'BadRequestException',
      /more than 41943040 bytes/u,
    ],
    [
      'with a header that SES writes',
      { Content: headed({ Name: 'Reply-To', Value: 'a@b.example' }) },
      'BadRequestException',
      /Duplicate header 'Reply-To'/u,
    ],
    [
      'with a header twice that may be there once',
      { Content: headed({ Name: 'List-Id', Value: 'a' }, { Name: 'list-id', Value: 'b' }) },
      'BadRequestException',
      /Duplicate header 'list-id'/u,
    ],
    [
      'with a colon in a header’s name',
      { Content: headed({ Name: 'X:Y', Value: 'a' }) },
      'BadRequestException',
      /'X:Y'/u,
    ],
    [
      'with a header that is too long',
      { Content: headed({ Name: 'X-Long', Value: 'x'.repeat(991) }) },
      'BadRequestException',
      /996/u,
    ],
    [
      'with a template that is not there',
      { Content: { Template: { TemplateName: 'none', TemplateData: '{}' } } },
      'NotFoundException',
      /^Template none does not exist\.$/u,
    ],
    [
      'with template data that is no object',
      { Content: { Template: { TemplateName: 'hello', TemplateData: '[]' } } },
      'BadRequestException',
      /JSON object/u,
    ],
    [
      'with an enclosed template that decides',
      { Content: { Template: { TemplateContent: { Text: '{{#if a}}b{{/if}}' }, TemplateData: '{"a":1}' } } },
      'BadRequestException',
      /^Template contains unsupported operations\.$/u,
    ],
    [
      'raw without a sender',
      { FromEmailAddress: undefined, Content: raw('To: a@b', '') },
      'BadRequestException',
      /From/u,
    ],
    [
      'raw with two subjects',
      { Content: raw('From: a@orchard.example', 'Subject: a', 'Subject: b', '', 'c') },
      'BadRequestException',
      /Duplicate header 'Subject'/u,
    ],
    [
      'raw with a long line',
      { Content: raw('From: a@orchard.example', '', 'x'.repeat(1001)) },
      'BadRequestException',
      /longer than 1000/u,
    ],
    [
      'raw with a program attached',
      {
        Content: raw(
          'From: a@orchard.example',
          'Content-Type: multipart/mixed; boundary="x y"',
          '',
          '--x y',
          'Content-Disposition: attachment; filename=run.bat',
          '',
          'a',
          '--x y--',
        ),
      },
      'BadRequestException',
      /Illegal filename 'run\.bat'/u,
    ],
  ])('%s', async (_what, given, name, message) => {
    const refusal = await refusalOf(trial.send(someone, given));
    expect(refusal).toMatchObject({ name });
    expect(refusal.message).toMatch(message);
  });

  it('leaves no trace of what was refused', async () => {
    await refusalOf(trial.send([someone, 'nobody'], {}));
    expect((await trial.ses.send(new GetAccountCommand({}))).SendQuota?.SentLast24Hours).toBe(0);
    expect(trial.account.sending.messages.size).toBe(0);
  });
});

describe('a message is accepted', () => {
  it.each<[string, Partial<SendEmailCommandInput>]>([
    ['from a subdomain of a verified domain', { FromEmailAddress: 'a@news.orchard.example' }],
    ['from a verified address with a label', { FromEmailAddress: 'friend+label@home.example' }],
    ['by a MAIL FROM domain that may fail', { FromEmailAddress: 'a@lenient.example' }],
    ['with an archive attached', { Content: attached('apples.zip') }],
    [
      'with fifteen headers',
      { Content: headed(...Array.from({ length: 15 }, (_, n) => ({ Name: `X-${n}`, Value: 'a' }))) },
    ],
    [
      'with an enclosed template of values alone',
      { Content: { Template: { TemplateContent: { Text: '{{a}}' }, TemplateData: '{"a":1}' } } },
    ],
  ])('%s', async (_what, given) => {
    expect(await trial.send(someone, given)).toMatch(/-000000$/u);
  });

  it('raw, with what its own headers say', async () => {
    const id = await trial.send(someone, {
      FromEmailAddress: undefined,
      Destination: undefined,
      ConfigurationSetName: undefined,
      Content: raw(
        'From: =?UTF-8?B?44Gv44Gq?= <hana@orchard.example>',
        'To: Ann <ann@success.receivers.test>,',
        ' Bob <bob@success.receivers.test>',
        'Subject: =?UTF-8?Q?=E3=82=8A=E3=82=93=E3=81=94?=',
        'Message-ID: <own@orchard.example>',
        'X-SES-CONFIGURATION-SET: all',
        'X-SES-MESSAGE-TAGS: campaign=spring, team=orchard',
        '',
        'Ripe.',
      ),
    });
    const [sent] = trial.events(id);
    expect(sent?.mail).toMatchObject({
      destination: ['ann@success.receivers.test', 'bob@success.receivers.test'],
      commonHeaders: { subject: 'りんご', messageId: id },
      tags: { campaign: ['spring'], team: ['orchard'], 'ses:configuration-set': ['all'] },
    });
    expect(sent?.mail['headers']).toContainEqual({ name: 'Message-ID', value: '<own@orchard.example>' });
  });

  it('and takes the tags of the request alone where a header has others', async () => {
    const id = await trial.send(someone, {
      EmailTags: [{ Name: 'mine', Value: 'a' }],
      Content: raw('From: a@orchard.example', 'X-SES-MESSAGE-TAGS: theirs=b', '', 'c'),
    });
    expect(trial.events(id)[0]?.mail.tags).toMatchObject({ mine: ['a'] });
    expect(trial.events(id)[0]?.mail.tags).not.toHaveProperty('theirs');
  });

  // In two parts, so that scanners leave this file alone.
  const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  it.each<[string, EmailContent]>([
    ['attached', attached('sample.txt', virus)],
    [
      'in a raw message',
      raw(
        'From: a@orchard.example',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Disposition: attachment; filename="sample.txt"',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(virus).toString('base64'),
        '--x--',
      ),
    ],
  ])('and rejected with a virus %s', async (_where, Content) => {
    const id = await trial.send(someone, { Content });
    trial.passMs(secondMs);
    expect(trial.events(id).at(-1)).toMatchObject({ eventType: 'Reject', reject: { reason: 'Bad content' } });
    trial.passMs(3600 * secondMs);
    expect(trial.events(id).map(({ eventType }) => eventType)).toEqual(['Send', 'Reject']);
  });

  it('and not sent where its template lacks data', async () => {
    const id = await trial.send(someone, {
      Content: { Template: { TemplateName: 'hello', TemplateData: '{"Name":"Ann"}' } },
    });
    trial.passMs(secondMs);
    expect(trial.events(id)).toMatchObject([
      {
        eventType: 'Rendering Failure',
        failure: {
          templateName: 'hello',
          errorMessage: "Attribute 'name' is not present in the rendering data.",
        },
      },
    ]);
  });
});

describe('the account', () => {
  it('in the sandbox writes to verified addresses and the simulator only', async () => {
    await restart({ account: { SendQuota: { MaxSendRate: 1000 } } });
    const to = ['friend@home.example', 'success@simulator.amazonses.com', someone, 'b@elsewhere.example'];
    expect((await refusalOf(trial.send(to))).message).toMatch(/: ann@success\.receivers\.test, b@elsewhere\.example$/u);
    expect(await trial.send(to.slice(0, 2))).toMatch(/-000000$/u);
  });

  it('that is paused sends nothing, and again when it is not', async () => {
    await trial.ses.send(new PutAccountSendingAttributesCommand({ SendingEnabled: false }));
    expect(await refusalOf(trial.send(someone))).toMatchObject({ name: 'SendingPausedException', status: 400 });
    await trial.ses.send(new PutAccountSendingAttributesCommand({ SendingEnabled: true }));
    expect(await trial.send(someone)).toMatch(/-000000$/u);
  });

  it('that was shut down is suspended', async () => {
    await restart({ account: { EnforcementStatus: 'SHUTDOWN', ProductionAccessEnabled: true } });
    expect(await refusalOf(trial.send(someone))).toMatchObject({ name: 'AccountSuspendedException' });
  });

  it('has a quota of recipients for 24 hours', async () => {
    await restart({
      account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 3, MaxSendRate: 1000 } },
    });
    await trial.send([someone, 'b@success.receivers.test']);
    const two = ['c@success.receivers.test', 'd@success.receivers.test'];
    expect(await refusalOf(trial.send(two))).toEqual({
      name: 'LimitExceededException',
      status: 400,
      message: 'Daily message quota exceeded.',
    });
    await trial.send('success@simulator.amazonses.com');
    await trial.send(two.slice(0, 1));
    trial.passMs(24 * 3600 * secondMs);
    await trial.send(two);
  });

  it('has a rate of recipients, which a message to many may pass once', async () => {
    await restart({ account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: -1, MaxSendRate: 1 } } });
    await trial.send(['success@simulator.amazonses.com', someone, 'b@success.receivers.test']);
    const refusal = { name: 'TooManyRequestsException', status: 429, message: 'Maximum sending rate exceeded.' };
    expect(await refusalOf(trial.send(someone))).toEqual(refusal);
    trial.passMs(2 * secondMs);
    expect(await refusalOf(trial.send(someone))).toEqual(refusal);
    trial.passMs(secondMs);
    await trial.send(someone);
  });
});

describe('SendBulkEmail', () => {
  const bulk = (entries: readonly [string, string][], given: Partial<SendBulkEmailCommandInput> = {}) =>
    trial.ses.send(
      new SendBulkEmailCommand({
        FromEmailAddress: 'news@orchard.example',
        ConfigurationSetName: 'all',
        DefaultContent: { Template: { TemplateName: 'hello', TemplateData: '{"name":"reader"}' } },
        BulkEmailEntries: entries.map(([to, data]) => ({
          Destination: { ToAddresses: [to] },
          ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: data } },
        })),
        ...given,
      }),
    );
  const statuses = async (call: ReturnType<typeof bulk>) =>
    (await call).BulkEmailEntryResults?.map(({ Status }) => Status);

  it('fills each message with its own data over the default', async () => {
    const { BulkEmailEntryResults: results = [] } = await bulk([
      [someone, '{"name":"Ann"}'],
      ['b@success.receivers.test', '{}'],
    ]);
    const subjects = results.map(({ MessageId = '' }) => trial.account.sending.messages.get(MessageId)?.subject);
    expect(subjects).toEqual(['Hello, Ann', 'Hello, reader']);
    expect(new Set(results.map(({ MessageId }) => MessageId)).size).toBe(2);
  });

  it('refuses one entry and accepts the others', async () => {
    const { BulkEmailEntryResults: results } = await bulk([
      [someone, '{}'],
      ['nobody', '{}'],
    ]);
    expect(results?.map(({ Status }) => Status)).toEqual(['SUCCESS', 'INVALID_PARAMETER']);
    expect(results?.[1]?.Error).toMatch(/Illegal address/u);
  });

  it.each<[string, Partial<SendBulkEmailCommandInput>]>([
    ['MESSAGE_REJECTED', { FromEmailAddress: 'a@elsewhere.example' }],
    ['MAIL_FROM_DOMAIN_NOT_VERIFIED', { FromEmailAddress: 'a@noreturn.example' }],
    ['CONFIGURATION_SET_NOT_FOUND', { ConfigurationSetName: 'none' }],
    ['CONFIGURATION_SET_SENDING_PAUSED', { ConfigurationSetName: 'paused' }],
    ['INVALID_SENDING_POOL_NAME', { ConfigurationSetName: 'poolless' }],
    ['TEMPLATE_NOT_FOUND', { DefaultContent: { Template: { TemplateName: 'none', TemplateData: '{}' } } }],
  ])('says %s for its entries', async (status, given) => {
    expect(await statuses(bulk([[someone, '{}']], given))).toEqual([status]);
  });

  it('says so when the quota or the rate ends among its entries', async () => {
    await restart({
      account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 2, MaxSendRate: 1000 } },
    });
    const three = ['a', 'b', 'c'].map((name): [string, string] => [`${name}@success.receivers.test`, '{}']);
    expect(await statuses(bulk(three))).toEqual(['SUCCESS', 'SUCCESS', 'ACCOUNT_DAILY_QUOTA_EXCEEDED']);
    await restart({ account: { ProductionAccessEnabled: true, SendQuota: { MaxSendRate: 2 } } });
    expect(await statuses(bulk(three))).toEqual(['SUCCESS', 'SUCCESS', 'ACCOUNT_THROTTLED']);
    await trial.ses.send(new PutAccountSendingAttributesCommand({ SendingEnabled: false }));
    expect(await statuses(bulk(three.slice(0, 1)))).toEqual(['ACCOUNT_SENDING_PAUSED']);
  });

  it('takes fifty recipients at most', async () => {
    const many = Array.from({ length: 51 }, (_, index): [string, string] => [`a${index}@b.example`, '{}']);
    expect(await refusalOf(bulk(many))).toMatchObject({ name: 'BadRequestException' });
  });

  it('lets an entry’s tags and headers take the place of the others', async () => {
    const { BulkEmailEntryResults: results = [] } = await bulk([], {
      DefaultEmailTags: [
        { Name: 'campaign', Value: 'spring' },
        { Name: 'team', Value: 'orchard' },
      ],
      DefaultContent: {
        Template: { TemplateName: 'hello', TemplateData: '{"name":"a"}', Headers: [{ Name: 'X-Kind', Value: 'all' }] },
      },
      BulkEmailEntries: [
        {
          Destination: { ToAddresses: [someone] },
          ReplacementTags: [{ Name: 'campaign', Value: 'summer' }],
          ReplacementHeaders: [{ Name: 'x-kind', Value: 'one' }],
        },
      ],
    });
    const [sent] = trial.events(results[0]?.MessageId ?? '');
    expect(sent?.mail.tags).toMatchObject({ campaign: ['summer'], team: ['orchard'] });
    expect(sent?.mail['headers']).toContainEqual({ name: 'x-kind', value: 'one' });
    expect(sent?.mail['headers']).not.toContainEqual({ name: 'X-Kind', value: 'all' });
  });
});

it('a set that is paused and started again sends again', async () => {
  const put = (SendingEnabled: boolean) =>
    trial.ses.send(new PutConfigurationSetSendingOptionsCommand({ ConfigurationSetName: 'all', SendingEnabled }));
  await put(false);
  expect(await refusalOf(trial.send(someone))).toMatchObject({ name: 'SendingPausedException' });
  await put(true);
  expect(await trial.send(someone)).toMatch(/-000000$/u);
});
