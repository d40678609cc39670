// Sendings from their preview to their end, by every way, on the simulated SES over HTTP.
import { describe, expect, it } from 'vitest';
import { createSmtp } from '../../../../electron/adapters/smtp/create-smtp.ts';
import { demoAccessKey } from '../../../../electron/demo/ses/start-demo-ses.ts';
import { openPostOffice } from '../../../../electron/demo/smtp/post-office.ts';
import { startDemoSmtp } from '../../../../electron/demo/smtp/start-demo-smtp.ts';
import { previewSend } from '../../../../electron/flows/send/preview-send.ts';
import { startSend } from '../../../../electron/flows/send/start-send.ts';
import type { SmtpTarget } from '../../../../electron/ports/smtp.ts';
import type { SendTarget } from '../../../../shared/message/asks.ts';
import type { SendWay } from '../../../../shared/message/send.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import { formOf } from '../../../fakes/message-form.ts';
import { region, sendAll, sendAsk, sendDraft, sendTrial, type TrialChange } from '../../../fakes/send-world.ts';
import { sesTrial } from '../../../fakes/ses-trial.ts';

const trial = sesTrial();
const start = (change: TrialChange = {}) => sendTrial(trial, change);
const someone = 'mia@success.receivers.test';
const to = (...addresses: readonly string[]): SendTarget => ({ kind: 'addresses', addresses });
const bulk = (...names: readonly string[]): SendTarget => ({
  kind: 'bulk',
  recipients: names.map((name) => ({ to: `${name}@success.receivers.test`, data: JSON.stringify({ name }) })),
});

async function previewOf(way: SendWay, target: SendTarget | undefined, change: TrialChange = {}) {
  const preview = await previewSend(sendAsk(way, target), await start(change));
  if (!preview.ok) throw new Error(JSON.stringify(preview.failure));
  return preview.value;
}
const obstaclesOf = async (...given: Parameters<typeof previewOf>) =>
  (await previewOf(...given)).obstacles.map(({ findingId, says }) => findingId ?? says.en);

describe('a preview', () => {
  it('shows the exact call, whom it reaches and what it costs', async () => {
    const preview = await previewOf('simple', { kind: 'draft' });
    expect(preview).toMatchObject({ recipients: 1, simulated: 1, seconds: 1, typed: null, obstacles: [] });
    expect(preview.calls).toEqual([
      {
        operation: 'SendEmail',
        action: 'ses:SendEmail',
        input: {
          FromEmailAddress: 'News <news@orchard.example>',
          Destination: { ToAddresses: ['success@simulator.amazonses.com'] },
          Content: {
            Simple: {
              Subject: { Data: 'Hello, Mia', Charset: 'UTF-8' },
              Body: { Text: { Data: 'Dear Mia, ripe.', Charset: 'UTF-8' } },
            },
          },
        },
        commandLine: expect.stringMatching(/^aws sesv2 send-email --region us-east-1 --cli-input-json '\{/u) as string,
      },
    ]);
    expect(preview.cost.en).toContain('does not count towards the daily sending quota');
  });

  it('promises and bills nothing while there are no recipients', async () => {
    const { effect, cost } = await previewOf('simple', { kind: 'draft' }, { draft: sendDraft({}, { to: [] }) });
    expect(effect.en).toMatch(/^Nobody gets mail yet/u);
    expect(cost.en).toMatch(/^Nothing is billed/u);
  });

  it('asks for the address where one person gets mail, and for the number of several', async () => {
    expect(await previewOf('simple', to(someone))).toMatchObject({ typed: someone, simulated: 0 });
    expect(await previewOf('template-inline', bulk('a', 'b', 'c'))).toMatchObject({
      typed: '3',
      recipients: 3,
      calls: [{ operation: 'SendBulkEmail', action: 'ses:SendBulkEmail' }],
    });
  });

  it('cuts bytes and says so, and shows SMTP as swaks would send it', async () => {
    const [raw] = (await previewOf('raw', { kind: 'draft' })).calls;
    expect(raw).toMatchObject({
      action: 'ses:SendRawEmail',
      input: { Content: { Raw: { Data: expect.stringMatching(/^\(\d+ bytes/u) as string } } },
    });
    const [smtp] = (await previewOf('smtp', { kind: 'draft' })).calls;
    expect(smtp?.commandLine).toBe(
      "swaks --server email-smtp.us-east-1.amazonaws.com:587 --tls --auth LOGIN --from 'news@orchard.example' --to 'success@simulator.amazonses.com' --data @message.eml",
    );
  });
});

describe('what keeps a sending from beginning', () => {
  const noData = sendDraft({ source: { ...sendDraft().source, data: '{}' } });
  const home = { kind: 'new', name: 'other', region } as const;
  const { source } = sendDraft();
  it.each<[string, SendWay, SendTarget, TrialChange, RegExp]>([
    ['a value that the data lacks', 'simple', to(someone), { draft: noData }, /lacks name/u],
    [
      'data that is no object',
      'raw',
      to(someone),
      { draft: sendDraft({ source: { ...source, data: '[' } }) },
      /not a JSON object/u,
    ],
    [
      'a template that SES lacks',
      'template-stored',
      to(someone),
      { draft: sendDraft({ home }) },
      /does not store this draft/u,
    ],
    [
      'one of another text',
      'template-stored',
      to(someone),
      { draft: sendDraft({ source: { ...source, text: 'Other {{name}}' } }) },
      /differs from this draft/u,
    ],
    ['a list without a template', 'simple', bulk('a'), {}, /needs a template/u],
    [
      'a calendar that SES cannot build',
      'simple',
      to(someone),
      { draft: sendDraft({}, { calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR' } }) },
      /calendar invitation/u,
    ],
    ['what is no address', 'simple', to(someone, 'nobody'), {}, /not addresses: nobody/u],
    [
      'values that are no object',
      'template-inline',
      { kind: 'bulk', recipients: [{ to: someone, data: '[]' }] },
      {},
      /are not a JSON object/u,
    ],
    [
      'a sender that is not verified',
      'simple',
      to(someone),
      { told: { identities: {} } },
      /^draft-sending-|^draft-address-/u,
    ],
    [
      'an account that is paused',
      'simple',
      to(someone),
      { told: { account: { ProductionAccessEnabled: true, SendingEnabled: false } } },
      /^draft-sending-/u,
    ],
    ['the sandbox', 'simple', to(someone), { told: { account: {} } }, /^draft-sending-/u],
  ])('is %s', async (_what, way, target, change, because) => {
    const world = await start(change);
    const preview = await previewSend(sendAsk(way, target), world);
    const obstacles = preview.ok ? preview.value.obstacles.map(({ findingId, says }) => findingId ?? says.en) : [];
    expect(
      obstacles.some((each) => because.test(each)),
      obstacles.join(' | '),
    ).toBe(true);
    // Main refuses, whatever the window shows.
    const wish = { ask: sendAsk(way, target), typed: preview.ok ? (preview.value.typed ?? '') : '' };
    expect(await startSend(wish, world)).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
    expect(world.sent()).toEqual([]);
  });

  it('is the rule of a read-only profile, and nothing where it allows the simulator', async () => {
    const profile = (simulatorAllowed: boolean) => awsProfile({ readOnly: true, simulatorAllowed, id: 'demo' });
    const simulator = to('Bounce+A@simulator.amazonses.com');
    expect(await obstaclesOf('simple', simulator, { profile: profile(false) })).toEqual([
      expect.stringMatching(/read-only/u),
    ]);
    expect(await obstaclesOf('simple', simulator, { profile: profile(true) })).toEqual([]);
    for (const trick of [
      { cc: [someone] },
      { bcc: [someone] },
      { to: ['success@simulator.amazonses.com.evil.example'] },
    ])
      expect(
        await obstaclesOf('raw', { kind: 'draft' }, { profile: profile(true), draft: sendDraft({}, trick) }),
      ).toContainEqual(expect.stringMatching(/only to the mailbox simulator/u));
  });

  it('is a wrong confirmation', async () => {
    const world = await start();
    const typed = await startSend({ ask: sendAsk('simple', to(someone)), typed: 'ken@b.example' }, world);
    expect(typed).toMatchObject({ failure: { kind: 'not-confirmed', wanted: someone } });
    expect(await world.runs.listSends('demo')).toEqual({ ok: true, value: [] });
  });

  it('is that the bytes are the message, for all ways but those of bytes', async () => {
    const world = await start();
    const bytes = new TextEncoder().encode(
      'From: news@orchard.example\r\nTo: a@b.example\r\nSubject: {{mine}}\r\n\r\nHi {{x}}\r\n',
    );
    const blob = await world.drafts.putBlob('demo', 'draft', bytes);
    const raw = { blob: blob.ok ? blob.value : '', bytes: bytes.length };
    await world.drafts.saveDraft(
      sendDraft({ message: { form: formOf({ region, from: 'news@orchard.example', to: [someone] }), raw } }),
    );
    const simple = await previewSend(sendAsk('simple', to(someone)), world);
    expect(simple.ok && simple.value.obstacles.map(({ says }) => says.en)).toContainEqual(
      expect.stringMatching(/raw bytes/u),
    );
    await sendAll(sendAsk('raw', to(someone)), someone, world);
    // Braces in bytes are text.
    expect(world.sent()).toMatchObject([{ addresses: [someone], subject: '{{mine}}' }]);
  });
});

it('by SMTP signs in with the password derived from the profile’s key', async () => {
  const world = await start({
    draft: sendDraft({}, { cc: [someone], feedbackAddress: 'bounces@orchard.example', configurationSet: 'all' }),
  });
  const demo = await startDemoSmtp(openPostOffice(() => Promise.resolve(world.site)));
  const route = (asked: SmtpTarget) => Promise.resolve(demo.route(asked.host, asked.portNumber));
  const openSmtp = () => Promise.resolve(createSmtp({ route, demoKey: demoAccessKey }));
  const { run } = await sendAll(sendAsk('smtp'), '2', { ...world, openSmtp });
  await demo.close();
  expect(run.entries).toMatchObject([{ state: 'sent', messageId: world.sent()[0]?.messageId }]);
  expect(world.sent()).toMatchObject([
    { addresses: ['success@simulator.amazonses.com', someone], subject: 'Hello, Mia' },
  ]);
  // Without a way to sign in, nothing is sent, and all waits.
  const keyless = () => Promise.resolve(createSmtp({ route }));
  const { run: refused } = await sendAll(sendAsk('smtp'), '2', { ...world, openSmtp: keyless });
  expect(refused).toMatchObject({ failure: { kind: 'not-allowed' }, entries: [{ state: 'waiting' }] });
});

describe('a sending', () => {
  it.each<[SendWay]>([['simple'], ['raw'], ['template-stored'], ['template-inline']])(
    'by %s reaches each test address by itself',
    async (way) => {
      const world = await start({ draft: sendDraft({}, { to: ['list@b.example'], cc: ['boss@b.example'] }) });
      const { run } = await sendAll(sendAsk(way, to(someone, 'ken@success.receivers.test', someone)), '2', world);
      expect(world.sent().map(({ addresses, subject }) => [addresses, subject])).toEqual([
        [[someone], 'Hello, Mia'],
        [['ken@success.receivers.test'], 'Hello, Mia'],
      ]);
      expect(run).toMatchObject({ failure: null, subject: 'Hello, Mia', way });
      expect(run.endedAtMs).not.toBeNull();
      expect(run.entries.map(({ state, messageId }) => [state, messageId])).toEqual(
        world.sent().map(({ messageId }) => ['sent', messageId]),
      );
    },
  );

  it('to the simulator needs no word', async () => {
    const world = await start();
    await sendAll(sendAsk('simple'), '', world);
    expect(world.sent()).toMatchObject([{ addresses: ['success@simulator.amazonses.com'] }]);
  });

  it('of a list sends each its own values, and keeps each status', async () => {
    const world = await start({
      told: { account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 2, MaxSendRate: 1000 } } },
    });
    const { run } = await sendAll(sendAsk('template-stored', bulk('Ann', 'Ben', 'Cy')), '3', world);
    expect(world.sent().map(({ subject }) => subject)).toEqual(['Hello, Ann', 'Hello, Ben']);
    expect(run.entries.map(({ state, status }) => [state, status])).toEqual([
      ['sent', 'SUCCESS'],
      ['sent', 'SUCCESS'],
      ['waiting', 'ACCOUNT_DAILY_QUOTA_EXCEEDED'],
    ]);
    expect(run.failure).toMatchObject({ kind: 'not-allowed' });
  });

  it('writes no more to SES in a call than may go out in a second', async () => {
    const world = await start({
      told: { account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 500, MaxSendRate: 2 } } },
    });
    const { changes } = await sendAll(sendAsk('template-inline', bulk('a', 'b')), '2', world);
    expect(changes[0]).toHaveLength(2);
    expect(world.sent()).toHaveLength(2);
  });
});
