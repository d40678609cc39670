// What cannot be had on loopback: hosts of AWS that do not exist, and certificates that are no good.
import { describe, expect, it } from 'vitest';
import { callFailure, type FailureWorld } from '../../../../electron/adapters/aws/call-failure.ts';
import { nothingHeard } from '../../../../electron/adapters/aws/connection.ts';
import { createProbes } from '../../../../electron/adapters/aws/probes.ts';
import { createRedaction } from '../../../../electron/adapters/aws/redaction.ts';
import { plainSetup } from '../../../fakes/ses-trial.ts';

const endpoint = 'https://email.xx-nowhere-1.amazonaws.com';
const heard = { ...nothingHeard(), endpoint };
const asked = {
  service: 'ses',
  operation: 'GetAccount',
  region: 'xx-nowhere-1',
  subject: null,
  changes: false,
} as const;

function world({ resolves = true, own = null as string | null } = {}): FailureWorld {
  const probes = { resolvesNames: () => Promise.resolve(resolves), isDisabled: () => Promise.resolve(false) };
  return { setup: { ...plainSetup, endpoint: own }, redaction: createRedaction(), probes };
}

const coded = (code: string): Error => Object.assign(new Error(`getaddrinfo ${code}`), { code });

describe('a host that is not found', () => {
  const error = coded('ENOTFOUND');
  const unreachable = { kind: 'aws-unreachable', endpoint, because: 'host name not found, ENOTFOUND' };

  it('is a region without SES where other hosts of AWS are found', async () => {
    const failure = await callFailure({ error, heard }, asked, world());
    expect(failure).toEqual({ kind: 'aws-region-without-ses', region: 'xx-nowhere-1' });
  });

  it.each([
    ['no host is found', asked, world({ resolves: false })],
    ['the endpoint is one that the profile names', asked, world({ own: 'https://ses.example' })],
    ['it is not the host of SES', { ...asked, service: 'sts' as const }, world()],
  ])('is unreachable where %s', async (_what, what, around) => {
    expect(await callFailure({ error, heard }, what, around)).toEqual(unreachable);
  });
});

it.each([
  ['EAI_AGAIN', 'name resolution failed, EAI_AGAIN'],
  ['CERT_HAS_EXPIRED', 'TLS certificate expired, CERT_HAS_EXPIRED'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS certificate of another host, ERR_TLS_CERT_ALTNAME_INVALID'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS certificate not trusted, UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS handshake failed, ERR_SSL_WRONG_VERSION_NUMBER'],
])('%s says: %s', async (code, because) => {
  const failure = await callFailure({ error: coded(code), heard }, asked, world());
  expect(failure).toEqual({ kind: 'aws-unreachable', endpoint, because });
});

describe('a change that misses something', () => {
  const answered = { ...heard, status: 404 };
  const missing = (message: string) =>
    Object.assign(new Error(message), { name: 'NotFoundException', $fault: 'client' });
  const changing = { ...asked, changes: true, region: 'us-east-1' };

  it.each([
    ['PutEmailIdentityMailFromAttributes', 'Email identity shop.example does not exist.', 'aws-not-found'],
    ['PutEmailIdentityConfigurationSetAttributes', 'Configuration set x does not exist.', 'aws-refused'],
    // It names nothing else than what it is about.
    ['DeleteSuppressedDestination', 'The address is not on your suppression list.', 'aws-not-found'],
  ])('%s: %s', async (operation, message, kind) => {
    const what = { ...changing, operation, subject: 'shop.example' };
    expect((await callFailure({ error: missing(message), heard: answered }, what, world())).kind).toBe(kind);
  });
});

describe('the probes', () => {
  const known = () => Promise.resolve(true);

  it('find a host that exists, and none that cannot', async () => {
    expect(await createProbes({ controlHost: 'localhost', isKnownAtHome: known }).resolvesNames()).toBe(true);
    expect(await createProbes({ controlHost: 'no..such..name', isKnownAtHome: known }).resolvesNames()).toBe(false);
  });

  it.each([
    ['ap-southeast-5', true, true],
    ['af-south-1', true, true],
    ['af-south-1', false, false],
    ['us-west-2', true, false],
    ['ap-northeast-3', true, false],
    ['us-gov-west-1', true, false],
  ])('%s with keys that work elsewhere (%s) is disabled: %s', async (region, works, expected) => {
    const probes = createProbes({ isKnownAtHome: () => Promise.resolve(works) });
    expect(await probes.isDisabled(region)).toBe(expected);
  });
});
