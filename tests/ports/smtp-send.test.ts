// Sending by SMTP: to the demo's own office, to a server written by others, and to servers that break off at each step.
import { once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createSmtp, type SmtpSetup } from '../../electron/adapters/smtp/create-smtp.ts';
import { demoAccessKey, demoAccountId } from '../../electron/demo/ses/start-demo-ses.ts';
import { openPostOffice } from '../../electron/demo/smtp/post-office.ts';
import { startDemoSmtp } from '../../electron/demo/smtp/start-demo-smtp.ts';
import type { SmtpMail } from '../../electron/ports/smtp.ts';
import type { Failure } from '../../shared/failure.ts';
import { host, type Script, standSmtp, trusted, usualAnswers } from '../fakes/hostile-smtp-server.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});
const { startSes } = sesTrial();

const target = { host, portNumber: 587, tls: 'starttls' } as const;
const bytes = new TextEncoder().encode(
  'From: news@orchard.example\r\nSubject: Hello\r\n\r\nFirst\r\n.\r\n..dots\r\nりんご\r\n',
);
const mail: SmtpMail = {
  user: 'AKIAEXAMPLE',
  password: 'secret',
  from: 'news@orchard.example',
  to: ['mia@b.example'],
  bytes,
};

function smtpTo(portNumber: number, change: SmtpSetup = {}) {
  const place = { address: '127.0.0.1', portNumber, authority: trusted.certificate };
  return createSmtp({ route: () => Promise.resolve(place), ...change });
}

it('hands mail to the simulated SES, and knows its id', async () => {
  const region = 'eu-west-1';
  const site = await startSes({
    scenario: {
      [region]: {
        account: { ProductionAccessEnabled: true, SendQuota: { MaxSendRate: 100 } },
        identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
      },
    },
  });
  const demo = await startDemoSmtp(openPostOffice(() => Promise.resolve(site)));
  closing.push(demo.close);
  const smtp = createSmtp({
    route: (asked) => Promise.resolve(demo.route(asked.host, asked.portNumber)),
    demoKey: demoAccessKey,
  });
  const signedIn = {
    ...mail,
    user: demoAccessKey.accessKeyId,
    password: smtp.password(demoAccessKey.secretAccessKey, region),
  };
  for (const door of [target, { ...target, portNumber: 465, tls: 'implicit' } as const]) {
    const sent = await smtp.send(door, signedIn);
    const id = sent.ok ? (sent.value.messageId ?? '') : JSON.stringify(sent.failure);
    const taken = site.site.region(demoAccountId, region).sending.messages.get(id);
    expect(taken).toMatchObject({ subject: 'Hello', addresses: ['mia@b.example'] });
    expect(sent).toMatchObject({ value: { refused: [] } });
  }
  // The password of another region is none.
  const elsewhere = { ...signedIn, password: smtp.password(demoAccessKey.secretAccessKey, 'us-east-1') };
  expect(await smtp.send(target, elsewhere)).toMatchObject({
    failure: { kind: 'aws-refused', operation: 'SMTP', code: '535' },
  });
  const unverified = {
    ...signedIn,
    from: 'news@other.example',
    bytes: new TextEncoder().encode('From: news@other.example\r\n\r\nx\r\n'),
  };
  expect(await smtp.send(target, unverified)).toMatchObject({ failure: { kind: 'aws-refused', code: '554' } });
});

describe('a server written by others', () => {
  async function stand(options: SMTPServerOptions = {}) {
    const heard: { data: Buffer; to: readonly string[]; secure: boolean }[] = [];
    const server = new SMTPServer({
      ...trusted.issue(host),
      onAuth: ({ username, password }, _session, done) =>
        password === 'secret' ? done(null, { user: username }) : done(new Error('no')),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          heard.push({
            data: Buffer.concat(parts),
            to: session.envelope.rcptTo.map(({ address }) => address),
            secure: session.secure,
          });
          done(null, 'Ok 0100-abc-000000');
        });
      },
      ...options,
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    closing.push(
      () =>
        new Promise<void>((done) => {
          server.close(() => done());
        }),
    );
    const address = server.server.address();
    return { server, heard, portNumber: typeof address === 'object' && address !== null ? address.port : 0 };
  }

  it('gets the very bytes, over TLS', async () => {
    const { heard, portNumber } = await stand();
    const sent = await smtpTo(portNumber).send(target, { ...mail, to: ['mia@b.example', 'ken@b.example'] });
    expect(sent).toEqual({ ok: true, value: { messageId: '0100-abc-000000', refused: [] } });
    expect(heard).toEqual([{ data: Buffer.from(bytes), to: ['mia@b.example', 'ken@b.example'], secure: true }]);
  });

  it('says which recipients it turned down', async () => {
    const { portNumber } = await stand({
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('ken') ? new Error('unknown') : null),
    });
    const sent = await smtpTo(portNumber).send(target, { ...mail, to: ['mia@b.example', 'ken@b.example'] });
    expect(sent).toMatchObject({ ok: true, value: { refused: ['ken@b.example'] } });
  });

  it('gets neither password nor mail without TLS, or where its certificate is not trusted', async () => {
    const auths: string[] = [];
    const noting: SMTPServerOptions = {
      onAuth: ({ username = '' }, _session, done) => {
        auths.push(username);
        done(null, { user: 'x' });
      },
    };
    const clear = await stand({ ...noting, disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
    expect(await smtpTo(clear.portNumber).send(target, mail)).toMatchObject({ failure: { code: '500' } });
    const strange = await stand(noting);
    const place = { address: '127.0.0.1', portNumber: strange.portNumber, authority: null };
    const distrusting = createSmtp({ route: () => Promise.resolve(place) });
    expect(await distrusting.send(target, mail)).toMatchObject({ failure: { kind: 'aws-unreachable', unsent: true } });
    expect([auths, clear.heard, strange.heard]).toEqual([[], [], []]);
  });

  it('may have the mail where it hangs up behind the last byte', async () => {
    const { server, portNumber } = await stand({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => {
          for (const connection of server.connections) connection.close();
        });
      },
    });
    const sent = await smtpTo(portNumber).send(target, mail);
    expect(sent).toMatchObject({ ok: false, failure: { kind: 'aws-unreachable' } });
    expect(sent.ok ? null : sent.failure).not.toHaveProperty('unsent');
  });

  it('does not have it where nobody waited for its answer before the end', async () => {
    const stop = new AbortController();
    const { heard, portNumber } = await stand({ onMailFrom: () => stop.abort() });
    expect(await smtpTo(portNumber).send(target, mail, stop.signal)).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(heard).toEqual([]);
  });
});

describe('a server that refuses', () => {
  const secured = {
    ...usualAnswers,
    AUTH: '235 Authentication successful\r\n',
    MAIL: '250 Ok\r\n',
    RCPT: '250 Ok\r\n',
  };
  it.each<
    [
      string,
      Script['answers'],
      Partial<Extract<Failure, { kind: 'aws-refused' | 'aws-throttled' | 'aws-unreachable' }>>,
    ]
  >([
    [
      'the sign-in',
      { ...secured, AUTH: '535 Authentication Credentials Invalid\r\n' },
      { kind: 'aws-refused', code: '535', operation: 'SMTP' },
    ],
    [
      'so fast',
      { ...secured, MAIL: '454 Throttling failure: Maximum sending rate exceeded.\r\n' },
      { kind: 'aws-throttled', region: 'eu-west-1' },
    ],
    [
      'so many in a day',
      { ...secured, MAIL: '454 Throttling failure: Daily message quota exceeded.\r\n' },
      { kind: 'aws-refused', code: '454' },
    ],
    [
      'the message',
      { ...secured, DATA: '554 Message rejected: Email address is not verified.\r\n' },
      { kind: 'aws-refused', code: '554' },
    ],
    ['to go on', { ...secured, MAIL: ['', 'end'] }, { kind: 'aws-unreachable', unsent: true }],
    ['to be SMTP', { EHLO: 'HTTP/1.1 400 Bad Request\r\n' }, { kind: 'aws-unreachable', unsent: true }],
  ])('%s', async (_what, answers, failure) => {
    const server = await standSmtp({ greeting: '220 mx\r\n', ...(answers && { answers }) });
    closing.push(server.close);
    expect(await smtpTo(server.portNumber).send(target, mail)).toMatchObject({ ok: false, failure });
  });
});

it('hands on nothing of the sign-in that a server says again', async () => {
  const [user, password] = ['AKIAEXAMPLE', 'BEu1kPq/vSEcr3tPa55w0rd+x='];
  const told = ['535 no:', Buffer.from(`\0${user}\0${password}`).toString('base64')].join(' ');
  const base64 = Buffer.from(password).toString('base64');
  for (const answer of [`${told}\r\n`, `535-you said ${password}\r\n535 or ${base64}\r\n`, `what is ${base64}?\r\n`]) {
    const server = await standSmtp({ greeting: '220 mx\r\n', answers: { ...usualAnswers, AUTH: [answer, 'end'] } });
    closing.push(server.close);
    const sent = await smtpTo(server.portNumber).send(target, { ...mail, user, password });
    // It was told: what is not found below was taken out.
    expect(server.heard.join('\n')).toContain(told.split(' ').at(-1));
    expect(sent.ok).toBe(false);
    const shown = JSON.stringify(sent);
    for (const secret of [password, base64.replace(/=+$/u, ''), told.slice(8, 40)]) expect(shown).not.toContain(secret);
  }
});

it.each([
  'mia@b.example>\r\nRCPT TO:<eve@c.example',
  'mia@b.example\nDATA',
  'mia@b.example\r\n.\r\nRSET',
  'mia@b.example> NOTIFY=SUCCESS ORCPT=rfc822;eve@c.example',
  '',
])('lets no address say a command of its own: %j', async (address) => {
  const server = await standSmtp({
    greeting: '220 mx\r\n',
    answers: { ...usualAnswers, AUTH: '235 ok\r\n', MAIL: '250 Ok\r\n', RCPT: '250 Ok\r\n' },
  });
  closing.push(server.close);
  for (const change of [{ to: ['ken@b.example', address] }, ...(address === '' ? [] : [{ from: address }])])
    expect(await smtpTo(server.portNumber).send(target, { ...mail, ...change })).toMatchObject({ ok: false });
  expect(server.heard.filter((line) => !/^(?:EHLO|STARTTLS|AUTH|QUIT)\b/u.test(line))).toEqual([]);
});

it('holds to the rule of a read-only profile', async () => {
  const server = await standSmtp({ greeting: '220 mx\r\n' });
  closing.push(server.close);
  const send = (simulatorAllowed: boolean, ...to: readonly string[]) =>
    smtpTo(server.portNumber, { readOnly: { profile: 'Shop', simulatorAllowed } }).send(target, { ...mail, to });
  const refused = { failure: { kind: 'read-only', profile: 'Shop', operation: 'SMTP' } };
  expect(await send(false, 'success@simulator.amazonses.com')).toMatchObject(refused);
  expect(await send(true, 'success@simulator.amazonses.com', 'ken@b.example')).toMatchObject(refused);
  expect(await send(true, 'success@simulator.amazonses.com.evil.example')).toMatchObject(refused);
  expect(server.heard).toEqual([]);
});
