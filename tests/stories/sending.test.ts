// What is said of sending a message from the simulated account: exactly these findings, and the blockers among them are what SES refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { demoAccessKey } from '../../electron/demo/ses/start-demo-ses.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { advise } from '../../electron/engine/advise.ts';
import { draftListAudits } from '../../electron/engine/audits/draft-list/list.ts';
import { draftSendingAudits } from '../../electron/engine/audits/draft-sending/list.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import { gatherSending } from '../../electron/flows/message/gather-sending.ts';
import { collect } from '../../electron/gather/collect.ts';
import { nothingOutside } from '../../shared/draft/outside.ts';
import type { Draft } from '../../shared/draft/report.ts';
import { defaultTargets } from '../../shared/draft/support.ts';
import type { Finding } from '../../shared/finding.ts';
import { emptyForm, type MessageForm } from '../../shared/message/form.ts';
import { shippedData } from '../electron/engine/mail/support/shipped-data.ts';
import { type ToldAccount, toldScenario, toldWorld } from '../fakes/told-account.ts';
import { type SendingCase, sendingCases } from './sending-cases.ts';
import { openDemoAccount, type RunningAccount } from './account-story.ts';

const accounts: readonly ToldAccount[] = [
  { title: 'in order', domain: 'shop.example', identities: everywhere({ 'shop.example': {} }) },
  {
    title: 'never verified',
    domain: 'pending.example',
    identities: told('pending.example', { VerificationStatus: 'PENDING' }),
  },
  {
    title: 'a default set that is gone',
    domain: 'lost.example',
    identities: told('lost.example', { ConfigurationSetName: 'gone' }),
  },
  { title: 'rejecting', domain: 'reject.example', identities: told('reject.example', mailFrom('REJECT_MESSAGE')) },
  {
    title: 'falling back',
    domain: 'fallback.example',
    identities: told('fallback.example', mailFrom('USE_DEFAULT_VALUE')),
  },
  {
    title: 'unsigned',
    domain: 'unsigned.example',
    identities: told('unsigned.example', { DkimAttributes: { SigningEnabled: false }, MailFromAttributes: null }),
  },
];

function everywhere(
  identities: NonNullable<ToldAccount['identities']>[string],
): NonNullable<ToldAccount['identities']> {
  const names = ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-northeast-1', 'us-west-2'];
  return Object.fromEntries(names.map((name) => [name, identities]));
}

function told(domain: string, otherwise: object): NonNullable<ToldAccount['identities']> {
  return { 'us-east-1': { [domain]: { ...otherwise } } };
}

function mailFrom(BehaviorOnMxFailure: string): object {
  return { MailFromAttributes: { MailFromDomainStatus: 'FAILED', BehaviorOnMxFailure } };
}

const production = { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 50_000, MaxSendRate: 1000 } };
const quota = { Max24HourSend: 200, MaxSendRate: 1000 };
const regions: { readonly [region: string]: ScenarioRegion } = {
  'us-east-1': { account: production },
  'eu-west-1': { account: { SendQuota: quota } },
  'eu-central-1': { account: { ...production, SendingEnabled: false } },
  'ap-northeast-1': { account: { ...production, EnforcementStatus: 'SHUTDOWN' } },
  'us-west-2': { account: { ...production, SendQuota: { ...quota, SentLast24Hours: 200 } } },
};

/** With an address, a paused set, a suppressed address and a list beside the domains. */
function scenario() {
  const all = toldScenario(accounts, regions);
  const home = all['us-east-1'] ?? {};
  return {
    ...all,
    'us-east-1': {
      ...home,
      identities: { ...home.identities, 'Mia@case.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
      configurationSets: { ...home.configurationSets, halted: { SendingOptions: { SendingEnabled: false } } },
      suppressed: [{ EmailAddress: 'gone@example.net', Reason: 'BOUNCE', LastUpdateTime: '-3d' }],
      contactLists: { readers: {} },
    },
  };
}

let running: RunningAccount;
let world: AccountWorld;
let client: (region: string) => SESv2Client;

beforeAll(async () => {
  running = await openDemoAccount({ dns: toldWorld(accounts), ses: { scenario: scenario() } });
  world = running.openWorld();
  const { accessKeyId, secretAccessKey } = demoAccessKey;
  const credentials = { accessKeyId, secretAccessKey };
  client = (region) => new SESv2Client({ region, endpoint: running.site.endpoint, credentials, maxAttempts: 1 });
});
afterAll(() => running.close());

const formOf = ({ form = {} }: SendingCase): MessageForm => ({
  ...emptyForm,
  region: 'us-east-1',
  from: 'Shop <news@shop.example>',
  to: ['ken@example.net'],
  ...form,
});

async function check(given: SendingCase): Promise<readonly Finding[]> {
  const form = formOf(given);
  const sending = await gatherSending(form, world);
  const source = { subject: 'Apples', html: given.html ?? '<p>Ripe</p>', text: null, data: '{}', mjml: null };
  const draft: Draft = { source, dialect: 'stored', targets: defaultTargets, name: null, message: { form, raw: null } };
  const audits = [...draftSendingAudits, ...draftListAudits];
  const names = [...new Set(audits.flatMap(({ needs, weighs }) => [...needs, ...weighs]))];
  const gathered = await collect(names, {
    target: { domain: '', selectors: [], mailFrom: null },
    ask: () => Promise.reject(new Error('A draft asks nothing of DNS.')),
    randomness: { label: () => '' },
    clock: world.clock,
    draft: { draft, support: shippedData, outside: { ...nothingOutside, sending } },
  });
  return advise(audits, '', gathered);
}

/** By the SDK itself, so that nothing of ours stands between the form and SES. */
async function send(given: SendingCase): Promise<string | null> {
  const form = formOf(given);
  const ses = client(form.region ?? '');
  const named = <T>(name: string, value: T | null) => (value === null ? {} : { [name]: value });
  const { listManagement } = form;
  const command = new SendEmailCommand({
    ...(form.from === '' ? {} : { FromEmailAddress: form.from }),
    Destination: { ToAddresses: [...form.to], CcAddresses: [...form.cc], BccAddresses: [...form.bcc] },
    ...named('FeedbackForwardingEmailAddress', form.feedbackAddress),
    ...named('ConfigurationSetName', form.configurationSet),
    EmailTags: form.tags.map(({ name, value }) => ({ Name: name, Value: value })),
    ...(listManagement === null ? {} : { ListManagementOptions: { ContactListName: listManagement.contactList } }),
    Content: {
      Simple: {
        Subject: { Data: 'Apples' },
        Body: { Html: { Data: given.html ?? '<p>Ripe</p>' } },
        Headers: form.headers.map(({ name, value }) => ({ Name: name, Value: value })),
      },
    },
  });
  try {
    await ses.send(command);
    return null;
  } catch (error) {
    return (error as Error).name;
  } finally {
    ses.destroy();
  }
}

describe('a message', () => {
  it.each(sendingCases)('$title', async (given) => {
    const findings = await check(given);
    const idsOf = (of: Finding['verdict']) =>
      findings.filter(({ verdict }) => verdict === of).map(({ id }) => id.replace(/^draft-/u, ''));
    expect({ fails: idsOf('fail'), open: idsOf('unknown'), errors: idsOf('error') }).toEqual({
      fails: given.fails,
      open: given.open ?? [],
      errors: [],
    });
    expect(await send(given)).toBe(given.refused ?? null);
    const isBlocked = findings.some(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker');
    expect(isBlocked).toBe(given.refused !== undefined);
  });
});

it('each blocker is tried', () => {
  const blockers = [...draftSendingAudits, ...draftListAudits].filter(({ severity }) => severity === 'blocker');
  const tried = new Set(sendingCases.flatMap(({ fails, refused }) => (refused === undefined ? [] : fails)));
  expect(blockers.map(({ id }) => id.replace(/^draft-/u, '')).filter((id) => !tried.has(id))).toEqual([]);
});
