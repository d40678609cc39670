// What the SMTP workbench shows in each of its states.
import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../renderer/state/app.ts';
import { type Ports, useSmtp } from '../../../../renderer/state/smtp.ts';
import { choosePort, printClientSettings } from '../../../../renderer/views/account/smtp/client-settings.ts';
import { MadePassword, PasswordBody } from '../../../../renderer/views/account/smtp/password-sheet.tsx';
import { PortDetails } from '../../../../renderer/views/account/smtp/port-details.tsx';
import { ReplyCard } from '../../../../renderer/views/account/smtp/reply-decoder.tsx';
import { SmtpPanel } from '../../../../renderer/views/account/smtp/smtp-panel.tsx';
import { smtpEn } from '../../../../renderer/text/smtp-en.ts';
import { smtpJa } from '../../../../renderer/text/smtp-ja.ts';
import { smtpPorts, type SmtpProbe, type SmtpReply } from '../../../../shared/health/smtp.ts';
import type { Language } from '../../../../shared/text.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import { exampleApp } from '../../examples.ts';
import { read, show } from '../../show.tsx';
import { exampleProbe } from '../../smtp-examples.ts';

type App = typeof exampleApp;

/** Rendered on the server, a store shows its first state: the tests are put there. */
function stand(app: Partial<App>, ports: Ports = {}): void {
  const whole = { ...exampleApp, ...app };
  useApp.setState({ app: whole });
  Object.assign(useApp.getInitialState(), { app: whole });
  Object.assign(useSmtp.getInitialState(), { places: { [`${whole.settings.profileId} eu-west-1`]: ports } });
}

beforeEach(() => stand({}));

const every = (port: (portNumber: SmtpProbe['portNumber']) => Ports[25]): Ports =>
  Object.fromEntries(smtpPorts.map(({ portNumber }) => [portNumber, port(portNumber)]));
const done = (change: Partial<SmtpProbe>) => (portNumber: number) =>
  ({ state: 'done', probe: exampleProbe({ ...change, portNumber }) }) as const;
const panel = (language: Language = 'en') => read(show(<SmtpPanel region="eu-west-1" />, language));

describe('the ports', () => {
  it('say what a probe does before there is one', () => {
    expect(panel()).toContain('sends no password and no mail');
    expect(panel()).toContain('Probe the ports');
    expect(panel().match(/not probed/gu)?.length).toBe(5);
    expect(panel('ja')).toContain('ポートを確認');
  });

  it('can be stopped while they are probed, and fill one by one', () => {
    stand({}, { ...every(() => ({ state: 'running' })), 587: done({})(587) });
    expect(panel()).toMatch(/1 of 5 ports known Stop/u);
    expect(panel()).toContain('Usable from this network: 587.');
    expect(panel()).toMatch(/587 STARTTLS works 50 ms TLSv1\.3 Feb 3, 2027 PLAIN LOGIN/u);
  });

  it('say what to do where all are blocked', () => {
    stand({}, every(done({ outcome: 'timeout', certificate: null, tlsVersion: null, extensions: [] })));
    expect(panel()).toContain('No port of the SMTP endpoint can be used from this network.');
    expect(show(<SmtpPanel region="eu-west-1" />)).toContain('role="alert"');
    expect(panel('ja')).toContain('使える SMTP エンドポイントのポートはありません');
  });

  it('are not called blocked where they were stopped', () => {
    stand({}, { ...every(done({ outcome: 'timeout' })), 25: done({ outcome: 'cancelled' })(25) });
    expect(panel()).not.toContain('No port of the SMTP endpoint');
  });

  it('show why one could not be asked', () => {
    stand({}, { 25: { state: 'failed', failure: { kind: 'bug', message: 'boom' } } });
    expect(panel()).toContain('boom');
  });

  it('say of a region only what the guide lists', () => {
    expect(read(show(<SmtpPanel region="me-south-1" />))).toContain(
      'not listed among the SMTP endpoints in the 2024 edition',
    );
    expect(panel()).not.toContain('2024 edition');
  });
});

describe('the steps of a port', () => {
  it('hold what was said and the certificate', () => {
    const text = read(show(<PortDetails probe={exampleProbe()} />));
    expect(text).toMatch(/Connect \(TCP\) 20 ms Greeting 30 ms 220 email-smtp/u);
    expect(text).toContain('The chain is trusted and the name is right.');
    expect(text).toContain('CN=Amazon RSA 2048 M02');
  });

  it('hold the problem of a certificate, and none where none was shown', () => {
    const { certificate } = exampleProbe();
    const wrong = certificate === null ? null : { ...certificate, problem: 'SELF_SIGNED', validUntilMs: Number.NaN };
    expect(read(show(<PortDetails probe={exampleProbe({ certificate: wrong })} />))).toContain('Problem: SELF_SIGNED');
    expect(read(show(<PortDetails probe={exampleProbe({ certificate: null, extensions: [] })} />))).toMatch(
      /None was shown\. Offered once encrypted none/u,
    );
  });

  it('say where an answer was waited for and did not come', () => {
    const steps = [{ step: 'greeting', elapsedMs: 8000, said: null }] as const;
    expect(read(show(<PortDetails probe={exampleProbe({ steps })} />))).toContain('Greeting 8000 ms said nothing');
  });

  it('show what a server said as text, whatever it is', () => {
    const steps = [{ step: 'greeting', elapsedMs: 1, said: '554 <script>alert(1)</script>' }] as const;
    expect(show(<PortDetails probe={exampleProbe({ steps })} />)).not.toContain('<script>');
  });
});

describe('the password sheet', () => {
  const body = () => read(show(<PasswordBody region="eu-west-1" onClose={() => undefined} />));

  it('offers the key that is kept, where there is one', () => {
    const profile = awsProfile({ credentials: { kind: 'keys' } });
    const settings = { ...exampleApp.settings, profileId: profile.id };
    stand({ settings, profiles: [profile], profilesWithKeys: [profile.id] });
    expect(body()).toContain('The key of this profile');
    expect(body()).not.toContain('Secret access key');
    stand({ settings, profiles: [profile], profilesWithKeys: [] });
    expect(body()).not.toContain('The key of this profile');
    expect(body()).toContain('Secret access key');
  });

  it('shows the password masked, with buttons to reveal and to copy, and says that it is shown once', () => {
    const made = { host: 'h', userName: 'AKIAIOSFODNN7EXAMPLE', password: 'BF2Pynz' };
    const markup = show(<MadePassword made={made} onClose={() => undefined} />);
    expect(markup).toMatch(/<input[^>]*type="password"[^>]*value="BF2Pynz"/u);
    expect(markup).toContain('aria-label="Show the password"');
    expect(markup).toContain('aria-label="Copy: Password"');
    expect(read(markup)).toContain('keeps it nowhere');
  });
});

describe('the decoder', () => {
  const reply: SmtpReply = {
    text: '550 5.1.1 User unknown - gsmtp',
    code: 550,
    enhanced: '5.1.1',
    class: 'permanent',
    speaker: 'receiver',
    provider: 'Google',
    meaning: { en: 'No such mailbox.', ja: '宛先なし。' },
    next: { en: 'Check the address.', ja: '確認してください。' },
    source: 'Google Help',
  };

  it('offers examples before anything is pasted', () => {
    expect(panel()).toContain('535 Authentication Credentials Invalid');
  });

  it('says the class in a word, then meaning, next step, speaker, provider and source', () => {
    expect(read(show(<ReplyCard reply={reply} />))).toMatch(
      /^Refused for good 550 5\.1\.1 No such mailbox\. What next Check the address\. Who speaks A receiving server .* By Google .*Source Google Help$/u,
    );
    expect(read(show(<ReplyCard reply={reply} />, 'ja'))).toContain('宛先なし。');
  });

  it('says so where there is no code', () => {
    const text = read(
      show(<ReplyCard reply={{ ...reply, code: null, enhanced: null, class: 'unknown', provider: null }} />),
    );
    expect(text).toMatch(/^No reply code No such mailbox/u);
    expect(text).not.toContain('By Google');
  });
});

describe('settings of clients', () => {
  it('take the first port that was seen to work, and 587 before any was', () => {
    expect(choosePort({})).toBe(587);
    expect(choosePort({ 587: done({ outcome: 'timeout' })(587), 2465: done({})(2465) })).toBe(2465);
  });

  it.each([
    ['postfix', 587, /relayhost = \[h\]:587\n(?!.*wrappermode)/su],
    ['postfix', 465, /smtp_tls_wrappermode = yes/u],
    ['phpmailer', 587, /SMTPSecure = 'tls'/u],
    ['phpmailer', 2465, /Port = 2465;\n.*SMTPSecure = 'ssl'/u],
    ['nodemailer', 2587, /port: 2587,\nsecure: false,\nrequireTLS: true/u],
    ['nodemailer', 465, /secure: true/u],
  ] as const)('%s on %d', (client, portNumber, wanted) => {
    expect(printClientSettings(client, 'h', portNumber)).toMatch(wanted);
  });
});

it('raises no voice in either language', () => {
  expect(JSON.stringify([smtpEn, smtpJa])).not.toMatch(/[!！]/u);
});
