// `plumbline account` and its kin in the terminal: how an account stands, one suppressed address, SMTP, a reply.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientKey, openClientAccount } from './aws-account.ts';
import { run } from './terminal.ts';

let account: Awaited<ReturnType<typeof openClientAccount>>;
beforeAll(async () => {
  account = await openClientAccount({
    trouble: ({ service }) => (service === 'monitoring' ? { kind: 'denied' } : null),
  });
});
afterAll(() => account?.close());

const env = () => ({ AWS_ACCESS_KEY_ID: clientKey.accessKeyId, AWS_SECRET_ACCESS_KEY: clientKey.secretAccessKey });
const reach = () => ['--region', 'us-east-1', '--endpoint', account.site.endpoint, '--resolver', account.dns.address];

type Printed = {
  readonly regions: readonly {
    readonly region: string;
    readonly status: string;
    readonly rates: unknown;
    readonly findings: readonly { readonly id: string; readonly verdict: string; readonly panel: string }[];
  }[];
};

describe('plumbline account', () => {
  it("tells how the demo's regions stand, and what to do first", async () => {
    const { code, stdout, stderr } = await run(['account', '--demo', '--lang', 'en', '--fail-on', 'blocker']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^us-west-2\nAWS has paused sending in us-west-2\.$/mu);
    expect(stdout).toMatch(/^Bounce rate: 1\d(?:\.\d)?% \(AWS may pause sending from here on\)$/mu);
    expect(stdout).toMatch(/^1\. Find the notice/mu);
    expect(stdout).not.toContain('/demo/secret/');
  });

  it('leaves open what is denied, in JSON and in the language asked for', async () => {
    const { code, stdout } = await run(['account', '--json', ...reach(), '--lang', 'ja'], { env: env() });
    expect(code).toBe(0);
    const printed = JSON.parse(stdout) as Printed;
    const [region] = printed.regions;
    expect(region).toMatchObject({ region: 'us-east-1', status: 'sandbox', rates: null });
    const alarm = region?.findings.filter(({ id }) => id.startsWith('account-alarm-bounce'));
    expect(alarm?.map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(stdout).not.toContain(clientKey.secretAccessKey);
  });

  it.each([
    [['account'], /^Name at least one region: plumbline account --region/u, 2],
    [['account', 'us-east-1'], /^plumbline account takes options only/u, 2],
    [['account', '--demo', '--fail-on', 'bad'], /^--fail-on takes one of/u, 2],
    [['suppression'], /address/u, 2],
    [['suppression', 'nobody', '--demo'], /address/u, 2],
    [['smtp'], /region/iu, 2],
    [['reply'], /reply/iu, 2],
    [['setup', 'everything'], /^Name one set-up/u, 2],
    [['setup', 'alarms'], /^Name the region/u, 2],
    [['setup', 'events-to-s3', '--region', 'us-east-1', '--keep-days', 'x'], /whole number from 1 to 3650/u, 2],
    [['setup', 'feedback-to-logs', '--region', 'us-east-1'], /is not a domain name/u, 2],
  ] as const)('says in one sentence what is wrong with %j', async (args, sentence, code) => {
    const ended = await run([...args, '--lang', 'en'], { env: env() });
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr.trim().split('\n').length).toBeLessThan(3);
  });

  it('ends with 3 and a sentence where nothing answers', async () => {
    const nowhere = ['account', '--region', 'us-east-1', '--endpoint', 'http://127.0.0.1:9', '--lang', 'en'];
    const { code, stderr } = await run(nowhere, { env: env() });
    expect(code).toBe(3);
    expect(stderr).toMatch(/could not be reached/u);
  });
});

describe('one address, SMTP and a reply', () => {
  it('says where an address is suppressed, and by which message', async () => {
    const { code, stdout } = await run(['suppression', 'mei@recipient.example', '--demo', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/us-east-1/u);
    expect(stdout).toMatch(/BOUNCE/u);
    expect(stdout).toMatch(/[0-9a-f]{16}-[0-9a-f]{8}-/u);
  });

  it('probes a port of the demo, and explains a reply', async () => {
    const probe = await run(['smtp', '--region', 'us-east-1', '--port', '587', '--demo', '--lang', 'en']);
    expect(probe.code).toBe(0);
    expect(probe.stdout).toMatch(/587.*works/u);
    const reply = await run(['reply', '535 Authentication Credentials Invalid', '--lang', 'en']);
    expect(reply.code).toBe(0);
    expect(reply.stdout).toMatch(/SMTP (?:password|credentials)/iu);
  });
});

describe('plumbline setup', () => {
  it('prints a template that a file can hold as it is, and the steps beside it', async () => {
    const asked = ['setup', 'alarms', '--region', 'eu-west-1', '--format', 'cloudformation', '--lang', 'en'];
    const { code, stdout, stderr } = await run(asked);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^AWSTemplateFormatVersion/u);
    expect(stdout).toContain('Reputation.ComplaintRate');
    expect(stderr).toContain('aws cloudformation deploy --region eu-west-1');
  });
});
