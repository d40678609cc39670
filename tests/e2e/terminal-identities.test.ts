// `plumbline identities`: an account's identities in the terminal, the demo's and one behind an endpoint.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientKey, openClientAccount } from './aws-account.ts';
import { run, start } from './terminal.ts';

let account: Awaited<ReturnType<typeof openClientAccount>>;
beforeAll(async () => {
  account = await openClientAccount();
});
afterAll(() => account?.close());

const env = () => ({ AWS_ACCESS_KEY_ID: clientKey.accessKeyId, AWS_SECRET_ACCESS_KEY: clientKey.secretAccessKey });
const reach = () => ['--region', 'us-east-1', '--endpoint', account.site.endpoint, '--resolver', account.dns.address];

describe('plumbline identities', () => {
  it("shows the demo's account as a table", async () => {
    const { code, stdout, stderr } = await run(['identities', '--demo', '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Account 111122223333: \d+ identities in us-east-1, eu-west-1, ap-northeast-1, us-west-2$/mu,
    );
    expect(stdout).toMatch(/^halfway\.example +us-east-1 +FAILED .*A DKIM record is missing$/mu);
  });

  it('prints the findings and the record to publish of an identity that is named', async () => {
    const { code, stdout } = await run(
      ['identities', 'client.example', ...reach(), '--lang', 'en', '--fail-on', 'blocker'],
      {
        env: env(),
      },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('three._domainkey.client.example. 3600 IN CNAME three.dkim.amazonses.com.');
    expect(stdout).not.toContain(clientKey.secretAccessKey);
  });

  it('prints everything as one JSON object, in the language asked for', async () => {
    const { code, stdout } = await run(['identities', '--json', ...reach(), '--lang', 'ja'], { env: env() });
    expect(code).toBe(0);
    const printed = JSON.parse(stdout) as {
      readonly account: string;
      readonly identities: readonly {
        readonly name: string;
        readonly findings: readonly { readonly title: string }[];
        readonly tokens: readonly unknown[];
      }[];
    };
    expect(printed.account).toBe('111122223333');
    expect(printed.identities.map(({ name, tokens }) => `${name} ${tokens.length}`)).toEqual(['client.example 3']);
    expect(printed.identities[0]?.findings.some(({ title }) => /[ぁ-ん]/u.test(title))).toBe(true);
    expect(stdout).not.toContain(clientKey.secretAccessKey);
  });

  it.each([
    [[], /^Name at least one region/u, 2],
    [['--region', 'moon'], /^"moon" is not a region/u, 2],
    [['--demo', '--region', 'us-east-1'], /^--demo has an account/u, 2],
    [['--fail-on', 'worst', '--demo'], /^--fail-on takes one of/u, 2],
    [['--demo', 'nobody.example'], /^Not among the identities of these regions: nobody\.example$/mu, 3],
  ] as const)('says in one sentence what is wrong with %j', async (args, sentence, code) => {
    const ended = await run(['identities', ...args, '--lang', 'en']);
    expect(ended.stderr).toMatch(sentence);
    expect(ended.code).toBe(code);
  });

  it.each([
    ['wrong keys', { AWS_SECRET_ACCESS_KEY: 'wrong-secret-access-key' }, /AWS does not accept these credentials/u],
    ['no credentials', { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, /There are no AWS credentials/u],
  ])('says so of %s', async (_name, change, sentence) => {
    const { code, stdout, stderr } = await run(['identities', ...reach(), '--lang', 'en'], {
      env: { ...env(), ...change },
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});

describe('plumbline demo', () => {
  const aws = ['/usr/bin/aws', ...(process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/aws`)].find(
    existsSync,
  );

  it.skipIf(aws === undefined)('serves an account that the aws command line uses as its lines say', async () => {
    const demo = start(['demo']);
    const lines = await demo.lines(5);
    const exported = lines.slice(1, 5).map((line) => /^export (\w+)=(\S+)/u.exec(line)?.slice(1) ?? []);
    const { AWS_ENDPOINT_URL: endpoint = '', ...given } = Object.fromEntries(exported) as {
      readonly [name: string]: string;
    };
    const listed = spawnSync(aws ?? '', ['--endpoint-url', endpoint, 'sesv2', 'list-email-identities'], {
      encoding: 'utf8',
      env: { ...given, AWS_DEFAULT_REGION: given['AWS_REGION'], PATH: process.env['PATH'] },
    });
    demo.child.kill('SIGTERM');
    await demo.ended;
    expect(listed.stderr).toBe('');
    const { EmailIdentities } = JSON.parse(listed.stdout) as {
      readonly EmailIdentities: readonly { readonly IdentityName: string }[];
    };
    expect(EmailIdentities.map(({ IdentityName }) => IdentityName)).toContain('orchard.example');
  });
});
