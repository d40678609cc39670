// Nothing secret leaves the adapter, even where a server throws it all back: not in replies, not in failures, not in logs.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import type { SesSetup } from '../../electron/adapters/aws/setup.ts';
import type { Ses } from '../../electron/ports/ses.ts';
import { accept } from '../../shared/failure.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
const key = {
  accessKeyId: 'AKIASECRETSECRET1234',
  secretAccessKey: 'this/is+the/secret+access/key+of/the+test',
  sessionToken: 'IQoJtheSessionTokenOfTheTest//////////wEaCXVzLWVhc3QtMSJHMEUCIQ==',
};
const proxyPassword = 'the-password-of-the-proxy';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
  vi.restoreAllMocks();
});

type Said = { readonly status: number; readonly headers: { readonly [name: string]: string }; readonly body: string };

/** Answers with everything it heard: headers, signature, token. */
async function startEcho(say: (heard: string, headers: IncomingHttpHeaders) => Said) {
  const signatures: string[] = [];
  const server = createServer((request, response) => {
    const signature = /Signature=([0-9a-f]+)/u.exec(request.headers.authorization ?? '')?.[1];
    if (signature !== undefined) signatures.push(signature);
    const heard = Object.entries(request.headers).map(([name, value]) => `${name}:${String(value)}`);
    const { status, headers, body } = say(heard.join('\n'), request.headers);
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, signatures };
}

const json = { 'content-type': 'application/json' };
const xml = (heard: string, code: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${heard}</Message></Error></ErrorResponse>`;

const echoes: readonly (readonly [string, (heard: string, headers: IncomingHttpHeaders) => Said])[] = [
  [
    'in an error, as AWS prints the canonical request of a wrong signature',
    (heard) => ({
      status: 403,
      headers: { ...json, 'x-amzn-errortype': 'InvalidSignatureException' },
      body: JSON.stringify({ message: `The Canonical String should have been\n${heard}` }),
    }),
  ],
  [
    'in an error of no special kind',
    (heard) => ({
      status: 400,
      headers: { ...json, 'x-amzn-errortype': 'BadRequestException' },
      body: JSON.stringify({ message: heard }),
    }),
  ],
  [
    'in the XML of the API v1 and of STS',
    (heard) => ({ status: 400, headers: { 'content-type': 'text/xml' }, body: xml(heard, 'Unheard') }),
  ],
  [
    'in an answer',
    (heard) => ({
      status: 200,
      headers: json,
      body: JSON.stringify({ EmailIdentities: [], NextToken: heard, EnforcementStatus: heard }),
    }),
  ],
  ['in a page', (heard) => ({ status: 200, headers: { 'content-type': 'text/html' }, body: heard })],
  [
    'in headers',
    (_heard, { authorization = '' }) => ({
      status: 200,
      headers: { 'content-type': `text/${authorization}`, 'x-amzn-requestid': authorization },
      body: '{}',
    }),
  ],
];

const setup: Partial<SesSetup> = {
  accessKey: () => Promise.resolve(accept(key)),
  environment: { HTTPS_PROXY: `http://user:${proxyPassword}@127.0.0.1:1` },
  attempts: 1,
};

/** All that comes out of an account about which everything is asked; the values are AWS's own and not cleaned. */
async function allThatLeaves(ses: Ses): Promise<string> {
  const region = 'us-east-1';
  const shop = { name: 'shop.example', region };
  const replies = await Promise.all([
    ses.read({ read: 'caller', region, about: null }),
    ses.read({ read: 'account', region, about: null }),
    ses.read({ read: 'identity', region, about: 'shop.example' }),
    ses.read({ read: 'notifications', region, about: 'shop.example' }),
    ses.read({ read: 'receiving', region, about: null }),
    ses.change(shop, { kind: 'feedback-forwarding', enabled: true }),
    ses.tryAction({ region, action: 'ses:SendEmail' }),
  ]);
  return JSON.stringify(replies.map((reply) => ({ ...reply, value: null })));
}

const watched = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

it.each(echoes)('%s', async (_what, say) => {
  const spies = watched.map((name) => vi.spyOn(console, name));
  const { endpoint, signatures } = await startEcho(say);
  const text = await allThatLeaves(sesFor(endpoint, setup));
  expect(signatures.length).toBeGreaterThan(4);
  expect(text).toContain('"operation":"GetAccount"');
  for (const secret of [key.secretAccessKey, key.sessionToken, key.accessKeyId, ...signatures])
    expect(text).not.toContain(secret);
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

it('what a role brought is as secret as what it was assumed with', async () => {
  const { endpoint, signatures } = await startEcho((heard) => {
    const isToken = heard.includes('/sts/');
    const body = `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLEROLEROLE1234</AccessKeyId><SecretAccessKey>${key.secretAccessKey}</SecretAccessKey><SessionToken>${key.sessionToken}</SessionToken><Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
    return isToken
      ? { status: 200, headers: { 'content-type': 'text/xml' }, body }
      : { status: 400, headers: json, body: JSON.stringify({ message: `${heard} ${key.secretAccessKey}` }) };
  });
  const text = await allThatLeaves(
    sesFor(endpoint, {
      ...setup,
      credentials: {
        kind: 'role',
        roleArn: 'arn:aws:iam::111122223333:role/Reader',
        externalId: null,
        mfaSerial: null,
        base: { kind: 'environment' },
      },
      environment: { AWS_ACCESS_KEY_ID: 'AKIABASEBASEBASE5678', AWS_SECRET_ACCESS_KEY: 'the-secret-of-the-base-key' },
    }),
  );
  expect(text).toContain('"operation":"GetAccount"');
  for (const secret of [
    'ASIAROLEROLEROLE1234',
    'AKIABASEBASEBASE5678',
    'the-secret-of-the-base-key',
    key.secretAccessKey,
  ])
    expect(text).not.toContain(secret);
  for (const secret of [key.sessionToken, ...signatures]) expect(text).not.toContain(secret);
});

it("a proxy's password does not show in a failure", async () => {
  const ses = sesFor('https://ses.example', setup);
  const text = await allThatLeaves(ses);
  expect(text).toContain('aws-unreachable');
  expect(text).not.toContain(proxyPassword);
});

it('a key id shows at most its last four characters', async () => {
  const { endpoint } = await startSes({
    trouble: ({ accessKeyId }) => ({ kind: 'error', code: 'Odd', status: 400, message: `key ${accessKeyId} is odd` }),
  });
  const reply = await sesFor(endpoint).read({ read: 'account', region: 'us-east-1', about: null });
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-refused', message: 'key AKIA…O001 is odd' } });
});
