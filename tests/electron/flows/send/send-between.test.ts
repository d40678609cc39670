// What a colleague or AWS changes between the preview and the sending, or while it goes on: nothing goes out unnoticed, and each trouble is told.
import {
  DeleteConfigurationSetCommand,
  PutAccountSendingAttributesCommand,
  PutConfigurationSetSendingOptionsCommand,
  SESv2Client,
  UpdateEmailTemplateCommand,
} from '@aws-sdk/client-sesv2';
import { describe, expect, it } from 'vitest';
import { demoAccessKey, demoAccountId } from '../../../../electron/demo/ses/start-demo-ses.ts';
import type { Trouble, TroubledRequest } from '../../../../electron/demo/ses/trouble.ts';
import { previewSend } from '../../../../electron/flows/send/preview-send.ts';
import { startSend } from '../../../../electron/flows/send/start-send.ts';
import { printFailure } from '../../../../shared/failure.ts';
import type { SendTarget } from '../../../../shared/message/asks.ts';
import type { SendWay } from '../../../../shared/message/send.ts';
import { region, sendAll, sendAsk, sendDraft, type SendTrial, sendTrial } from '../../../fakes/send-world.ts';
import { sesTrial } from '../../../fakes/ses-trial.ts';

const trial = sesTrial();
const someone = 'mia@success.receivers.test';
const ask = (way: SendWay) => sendAsk(way, { kind: 'addresses', addresses: [someone] });
const draft = sendDraft({ home: { kind: 'template', name: 'welcome', region } }, { configurationSet: 'all' });

/** Somebody else at the same account, past every cache of ours. */
async function colleague({ site }: SendTrial, act: (client: SESv2Client) => Promise<unknown>): Promise<void> {
  const { accessKeyId, secretAccessKey } = demoAccessKey;
  const credentials = { accessKeyId, secretAccessKey };
  const client = new SESv2Client({ region, endpoint: site.endpoint, credentials, maxAttempts: 1 });
  await act(client);
  client.destroy();
}

const unverify = async ({ site }: SendTrial): Promise<void> => {
  const { identities } = site.site.region(demoAccountId, region);
  for (const [name, identity] of identities)
    identities.set(name, { ...identity, verification: { ...identity.verification, status: 'FAILED' } });
};

describe('between the preview and the sending', () => {
  it.each<readonly [string, SendWay, (world: SendTrial) => Promise<void>, RegExp]>([
    [
      'a configuration set is deleted',
      'simple',
      (world) =>
        colleague(world, (client) => client.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: 'all' }))),
      /configuration set does not exist/u,
    ],
    [
      'a configuration set is paused',
      'simple',
      (world) =>
        colleague(world, (client) =>
          client.send(
            new PutConfigurationSetSendingOptionsCommand({ ConfigurationSetName: 'all', SendingEnabled: false }),
          ),
        ),
      /paused|switched off|turned off/iu,
    ],
    ['the identity loses its verification', 'raw', unverify, /verified|verification/iu],
    [
      'a colleague changes the stored template',
      'template-stored',
      (world) =>
        colleague(world, (client) =>
          client.send(
            new UpdateEmailTemplateCommand({
              TemplateName: 'welcome',
              TemplateContent: { Subject: 'Other', Text: 'Other' },
            }),
          ),
        ),
      /welcome/u,
    ],
    [
      'the account is paused',
      'simple',
      (world) =>
        colleague(world, (client) => client.send(new PutAccountSendingAttributesCommand({ SendingEnabled: false }))),
      /paused|switched off|turned off/iu,
    ],
  ])('%s: nothing is sent, and it says why', async (_what, way, change, says) => {
    const world = await sendTrial(trial, { draft });
    expect(await previewSend(ask(way), world)).toMatchObject({ ok: true, value: { obstacles: [] } });
    await change(world);
    const begun = await startSend({ ask: ask(way), typed: someone }, world);
    expect(begun).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
    const { en, ja } = printFailure(begun.ok ? { kind: 'cancelled' } : begun.failure);
    expect(en).toMatch(/^Nothing was sent\. .*\.$/u);
    expect(en).toMatch(says);
    expect(ja).toMatch(/^送信していません。.*。$/u);
    expect(world.sent()).toEqual([]);
    expect(await world.runs.listSends('demo')).toEqual({ ok: true, value: [] });
  });
});

const three: SendTarget = {
  kind: 'addresses',
  addresses: ['a', 'b', 'c'].map((name) => `${name}@simulator.amazonses.com`),
};
const error = (code: string, status = 400, message = 'As SES says it.'): Trouble => ({
  kind: 'error',
  code,
  status,
  message,
});

describe('while a sending goes on', () => {
  it.each<readonly [string, Trouble, readonly string[], RegExp]>([
    [
      'the account is suspended',
      error('AccountSuspendedException'),
      ['sent', 'waiting', 'waiting'],
      /AWS Support Center/u,
    ],
    [
      'the account or the set is paused',
      error('SendingPausedException'),
      ['sent', 'waiting', 'waiting'],
      /resume sending/u,
    ],
    [
      'the configuration set is deleted',
      error('NotFoundException', 404, 'Configuration set <all> does not exist.'),
      ['sent', 'waiting', 'waiting'],
      /<all> does not exist/u,
    ],
    [
      'the identity loses its verification',
      error(
        'MessageRejected',
        400,
        'Email address is not verified. The following identities failed the check: orchard.example',
      ),
      ['sent', 'refused', 'refused'],
      /Verify the identities/u,
    ],
    [
      'the day’s quota is used up',
      error('LimitExceededException', 400, 'Daily message quota exceeded.'),
      ['sent', 'waiting', 'waiting'],
      /last 24 hours/u,
    ],
    ['the permission is taken away', { kind: 'denied' }, ['sent', 'waiting', 'waiting'], /may not call ses:SendEmail/u],
    [
      'the clock is set wrong',
      error(
        'InvalidSignatureException',
        403,
        'Signature expired: 20261122T120000Z is now earlier than 20261122T125500Z',
      ),
      ['sent', 'waiting', 'waiting'],
      /clock differs/u,
    ],
    ['the network breaks', { kind: 'hang-up' }, ['sent', 'unknown', 'waiting'], /may have|not known/u],
  ])('%s: what was sent is known, and why it ended', async (_what, meets, expected, says) => {
    let count = 0;
    const trouble = ({ operation }: TroubledRequest): Trouble | null => {
      if (operation === 'SendEmail') count += 1;
      return operation === 'SendEmail' && count > 1 ? meets : null;
    };
    const world = await sendTrial(trial, { site: { trouble }, setup: { attempts: 1 } });
    const { run } = await sendAll(sendAsk('simple', three), '', world);
    expect(run.entries.map(({ state }) => state)).toEqual(expected);
    expect(world.sent()).toHaveLength(1);
    const second = run.entries[1]?.says;
    expect(second?.en).toMatch(says);
    expect(second?.ja).toMatch(/。$/u);
    expect(run.endedAtMs).not.toBeNull();
    expect(run.failure === null).toBe(!expected.includes('waiting'));
  });
});
