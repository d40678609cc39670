// The demo's SMTP server takes mail: from swaks as from any program, said by hand for what programs do not say.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostOffice } from '../../electron/demo/smtp/post-office.ts';
import { type DemoSmtp, startDemoSmtp } from '../../electron/demo/smtp/start-demo-smtp.ts';
import { demoAccessKey } from '../../electron/demo/ses/start-demo-ses.ts';
import { createSmtp } from '../../electron/adapters/smtp/create-smtp.ts';
import { smtpHost } from '../../shared/health/smtp.ts';
import { type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const region = 'us-east-1';
const { accessKeyId: user, secretAccessKey } = demoAccessKey;
const password = createSmtp({}).password(secretAccessKey, region);

let trial: SendingTrial;
let smtp: DemoSmtp;
beforeAll(async () => {
  trial = await startSendingTrial({ account: { ProductionAccessEnabled: true, SendQuota: { MaxSendRate: 1 } } });
  smtp = await startDemoSmtp(openPostOffice(() => Promise.resolve(trial.trial.ses)));
});
afterAll(async () => {
  await smtp.close();
  await trial.close();
});
// One message a second is what the account may send.
beforeEach(() => trial.passMs(60_000));

/** Says one line after the other over TLS, each once the one before is answered. */
async function talk(lines: readonly string[], host = smtpHost(region)): Promise<readonly string[]> {
  const place = smtp.route(host, 465);
  if (place === null) throw new Error('there is no such place');
  const socket: TLSSocket = connect({
    port: place.portNumber,
    host: place.address,
    servername: host,
    ca: place.authority,
  });
  const replies: string[] = [];
  for (const line of [null, ...lines, 'QUIT']) {
    if (line !== null) socket.write(`${line}\r\n`);
    let heard = '';
    while (!/^\d{3} .*\r\n$/mu.test(heard)) heard += String((await once(socket, 'data'))[0]);
    replies.push(heard.trim().split('\r\n').at(-1) ?? '');
  }
  socket.destroy();
  return replies.slice(1, -1);
}

const plain = (name: string, secret: string): string =>
  `AUTH PLAIN ${Buffer.from(`\0${name}\0${secret}`).toString('base64')}`;
const signedIn = ['EHLO here', plain(user, password)];
const message = (...headers: readonly string[]): string =>
  ['From: Orchard <news@orchard.example>', 'Subject: Apples', ...headers, '', 'Ripe.', '..', '.'].join('\r\n');
const to = (address: string): string => `RCPT TO:<${address}>`;
const from = 'MAIL FROM:<news@orchard.example>';

describe('signing in', () => {
  it.each([
    ['the password', password, '235 Authentication successful.'],
    ['the secret itself', secretAccessKey, '535 Authentication Credentials Invalid'],
    [
      "another region's password",
      createSmtp({}).password(secretAccessKey, 'eu-west-1'),
      '535 Authentication Credentials Invalid',
    ],
  ])('with %s', async (_what, secret, reply) => {
    expect((await talk(['EHLO here', plain(user, secret)])).at(-1)).toBe(reply);
  });

  it('takes the password of the region whose host was named', async () => {
    const host = smtpHost('eu-west-1');
    const there = createSmtp({}).password(secretAccessKey, 'eu-west-1');
    expect((await talk(['EHLO here', plain(user, there)], host)).at(-1)).toBe('235 Authentication successful.');
    expect((await talk(signedIn, host)).at(-1)).toBe('535 Authentication Credentials Invalid');
  });

  it('asks for each where the client wants to be asked', async () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    expect(
      await talk(['EHLO here', 'AUTH LOGIN', base64(user), base64(password), 'AUTH CRAM-MD5', 'AUTH PLAIN']),
    ).toEqual([
      '250 Ok',
      '334 VXNlcm5hbWU6',
      '334 UGFzc3dvcmQ6',
      '235 Authentication successful.',
      '503 Error: already authenticated',
      '503 Error: already authenticated',
    ]);
    expect((await talk(['EHLO here', 'AUTH PLAIN', '*', 'AUTH CRAM-MD5'])).slice(1)).toEqual([
      '334',
      '501 Authentication cancelled',
      '504 Unrecognized authentication type',
    ]);
  });
});

describe('a message', () => {
  it('goes to whom the envelope says, with set and tags from its header', async () => {
    const blind = 'success+blind@simulator.amazonses.com';
    const replies = await talk([
      ...signedIn,
      from,
      to('success@simulator.amazonses.com'),
      to(blind),
      'DATA',
      message(
        'To: success@simulator.amazonses.com',
        'X-SES-CONFIGURATION-SET: all',
        'X-SES-MESSAGE-TAGS: campaign=spring',
      ),
    ]);
    expect(replies.slice(2, -1)).toEqual(['250 Ok', '250 Ok', '250 Ok', '354 End data with <CR><LF>.<CR><LF>']);
    const id = /^250 Ok (0100[\da-f]{12}-[\da-f-]{36}-000000)$/u.exec(replies.at(-1) ?? '')?.[1] ?? '';
    trial.passMs(5000);
    const [sent, ...delivered] = trial.events(id);
    expect(sent?.mail).toMatchObject({
      destination: ['success@simulator.amazonses.com', blind],
      commonHeaders: { to: ['success@simulator.amazonses.com'], subject: 'Apples' },
      tags: { 'ses:operation': ['SendSmtpEmail'], campaign: ['spring'] },
    });
    expect(delivered.map(({ eventType }) => eventType)).toEqual(['Delivery', 'Delivery']);
  });

  it.each([
    ['before signing in', ['EHLO here', from], '530 Authentication required'],
    ['before a greeting', [from], '503 EHLO/HELO first'],
    ['from nobody', [...signedIn, 'MAIL FROM:<>'], '501 Invalid MAIL FROM address provided'],
    ['from what is no address', [...signedIn, 'MAIL FROM:<news>'], '553 <news> Invalid email address'],
    ['to what is no address', [...signedIn, from, to('a b@c.example')], '553 <a b@c.example> Invalid email address'],
    ['to nobody', [...signedIn, from, 'DATA'], '503 Error: need RCPT command'],
    [
      'from an unverified address in its envelope',
      [...signedIn, 'MAIL FROM:<a@elsewhere.example>', to('b@c.example'), 'DATA', message()],
      '554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: a@elsewhere.example',
    ],
    [
      'to more than fifty',
      [...signedIn, from, ...Array.from({ length: 51 }, (_, index) => to(`a${index}@c.example`)), 'DATA', message()],
      '554 Transaction failed: Recipient count exceeds 50.',
    ],
    [
      'with two subjects',
      [...signedIn, from, to('b@c.example'), 'DATA', message('Subject: Pears')],
      "554 Transaction failed: Duplicate header 'Subject'.",
    ],
    [
      'with a tag that is not ASCII',
      [...signedIn, from, to('b@c.example'), 'DATA', message('X-SES-MESSAGE-TAGS: campaign=春')],
      '554 Transaction failed: Invalid tag value <春>.',
    ],
    [
      'with a set that does not exist',
      [...signedIn, from, to('b@c.example'), 'DATA', message('X-SES-CONFIGURATION-SET: none')],
      '554 Message rejected: Configuration set <none> does not exist.',
    ],
  ])('is refused %s', async (_what, lines, reply) => {
    expect((await talk(lines)).at(-1)).toBe(reply);
  });

  it('is put off where the account sends too fast', async () => {
    const once = [from, to('b@success.receivers.test'), 'DATA', message()];
    const replies = await talk([...signedIn, ...once, ...once]);
    expect(replies[5]).toMatch(/^250 Ok /u);
    expect(replies.at(-1)).toBe('454 Throttling failure: Maximum sending rate exceeded');
  });

  it('is heard to its end where it is too long', async () => {
    const long = `${'a'.repeat(997)}\r\n`.repeat(42_000);
    const replies = await talk([...signedIn, from, to('b@success.receivers.test'), 'DATA', `${long}.`, 'NOOP']);
    expect(replies.slice(-2)).toEqual(['552 Message is too long.', '250 Ok']);
  });
});

describe('swaks', () => {
  const file = '/usr/bin/swaks';
  beforeEach(({ skip }) => skip(!existsSync(file), 'swaks cannot be found; install it with apt-get install swaks'));

  const swaks = (secret: string, ...more: readonly string[]): Promise<string> => {
    const { portNumber = 0 } = smtp.route(smtpHost(region), 587) ?? {};
    const who = ['--auth-user', user, '--auth-password', secret, '--from', 'news@orchard.example'];
    const server = ['--server', '127.0.0.1', '--port', String(portNumber), '--tls'];
    const args = [...server, ...who, '--to', 'bounce@simulator.amazonses.com', ...more];
    return new Promise((done) => execFile(file, args, (_error, stdout) => done(stdout)));
  };

  it.each(['PLAIN', 'LOGIN'])('sends with %s over STARTTLS', async (method) => {
    const said = await swaks(password, '--auth', method, '--add-header', 'X-SES-CONFIGURATION-SET: all');
    const id = /^<~ {2}250 Ok (\S{30,})$/mu.exec(said)?.[1] ?? said;
    trial.passMs(5000);
    expect(trial.events(id).map(({ eventType }) => eventType)).toEqual(['Send', 'Bounce']);
  });

  it('is told that its password is wrong', async () => {
    expect(await swaks(secretAccessKey, '--auth', 'PLAIN')).toContain('535 Authentication Credentials Invalid');
  });
});
