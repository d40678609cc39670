// The answers about SMTP: probes that can be stopped region by region, a password that stays in its answer, replies.
import { describe, expect, it } from 'vitest';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { memorySettings } from '../../fakes/memory-stores.ts';
import { patientSmtp } from '../../fakes/smtp-worlds.ts';
import { smtpAnswers } from '../../../electron/ipc/smtp.ts';
import { requests } from '../../../shared/ipc/requests.ts';

const key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: null,
};

function stand() {
  const asked: Parameters<typeof patientSmtp>[0] = [];
  const session = {
    settings: memorySettings(),
    secrets: memorySecrets(),
    smtp: () => Promise.resolve(patientSmtp(asked, key)),
  };
  return { answers: smtpAnswers(session), asked };
}

const settled = () => new Promise((next) => setImmediate(next));

describe('probes', () => {
  it('ask the endpoint of the region as the port wants it, and stop with their region alone', async () => {
    const { answers, asked } = stand();
    const here = answers['smtp.probe']({ region: 'eu-west-1', portNumber: 465 });
    const there = answers['smtp.probe']({ region: 'us-east-1', portNumber: 587 });
    await settled();
    expect(asked).toEqual([
      { host: 'email-smtp.eu-west-1.amazonaws.com', portNumber: 465, tls: 'implicit' },
      { host: 'email-smtp.us-east-1.amazonaws.com', portNumber: 587, tls: 'starttls' },
    ]);
    await answers['smtp.cancel']({ region: 'eu-west-1' });
    expect(await here).toMatchObject({ ok: true, value: { outcome: 'cancelled', portNumber: 465 } });
    expect(await Promise.race([there, settled().then(() => 'still running')])).toBe('still running');
    await answers['smtp.cancel']({ region: 'us-east-1' });
    expect(await there).toMatchObject({ ok: true, value: { outcome: 'cancelled' } });
  });
});

describe('the password', () => {
  it("is the demo's where the demo is active, and a new one for each region", async () => {
    const { answers } = stand();
    const oregon = await answers['smtp.password']({ region: 'us-west-2', key: null });
    const ireland = await answers['smtp.password']({ region: 'eu-west-1', key: null });
    expect(oregon).toMatchObject({ ok: true, value: { password: 'BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd' } });
    expect(ireland).toMatchObject({ ok: true, value: { password: 'BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk' } });
    expect(JSON.stringify([oregon, ireland])).not.toContain(key.secretAccessKey);
  });
});

describe('replies', () => {
  it('are explained', async () => {
    const reply = await stand().answers['smtp.decode']({ text: '535 Authentication Credentials Invalid' });
    expect(reply).toMatchObject({ ok: true, value: { code: 535, speaker: 'ses' } });
  });

  it.each([
    ['smtp.probe', { region: 'eu-west-1', portNumber: 22 }],
    ['smtp.probe', { region: 'mx.example/', portNumber: 25 }],
    ['smtp.decode', { text: 'x'.repeat(20_001) }],
  ] as const)('%s turns %j down', (name, input) => {
    expect(requests[name].input.safeParse(input).success).toBe(false);
  });
});
