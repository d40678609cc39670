// What SES or DNS would not say leaves open what it was asked for: no failure ever becomes a fault of a domain or an account.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityOutcome } from '../../electron/flows/audit-identity.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import type { SesRead, SesReadName } from '../../electron/ports/ses.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import type { DnsOutcome } from '../../shared/dns.ts';
import type { IdentityLine } from '../../shared/ses.ts';
import type { Verdict } from '../../shared/finding.ts';
import { ended } from '../fakes/dns-reply.ts';
import { exampleCall } from '../fakes/ses-identity.ts';
import {
  auditDemoAccount,
  auditIdentities,
  auditOne,
  type Disturbed,
  linesOf,
  nameOf,
  openDemoAccount,
  type RunningAccount,
  withAsk,
  withMemory,
} from './account-story.ts';

let running: RunningAccount;
let world: AccountWorld;
/** `audit of identity` and its verdict while everybody answers. */
let undisturbed: ReadonlyMap<string, Verdict>;

beforeAll(async () => {
  running = await openDemoAccount();
  world = withMemory(running.openWorld());
  undisturbed = new Map(verdictsIn(await auditIdentities(world)));
}, 30_000);
afterAll(() => running.close());

function verdictsIn(outcomes: readonly IdentityOutcome[]): readonly (readonly [string, Verdict])[] {
  return outcomes.flatMap(({ row, report }) =>
    (report?.findings ?? []).map(({ id, verdict }) => [`${id} of ${nameOf(row)}`, verdict] as const),
  );
}

const everTurned: string[] = [];

/** What turned otherwise than open: `audit of identity: pass -> fail`. */
function turned(outcomes: readonly IdentityOutcome[]): readonly string[] {
  const lines = verdictsIn(outcomes)
    .filter(([name, verdict]) => verdict !== 'unknown' && verdict !== undisturbed.get(name))
    .map(([name, verdict]) => `${name}: ${undisturbed.get(name) ?? ''} -> ${verdict}`);
  everTurned.push(...lines);
  return lines;
}

function opened(outcomes: readonly IdentityOutcome[]): readonly string[] {
  return verdictsIn(outcomes)
    .filter(([name, verdict]) => verdict === 'unknown' && undisturbed.get(name) !== 'unknown')
    .map(([name]) => name.split(' of ')[0] ?? '');
}

const failures: { readonly [how: string]: AwsFailure } = {
  'no permission': { kind: 'aws-permission-missing', action: 'ses:Any', region: 'us-east-1' },
  throttled: { kind: 'aws-throttled', operation: 'Any', region: 'us-east-1' },
  'no network': { kind: 'aws-unreachable', endpoint: 'https://email.us-east-1.amazonaws.com', because: 'ENETUNREACH' },
};

/** Every read of this name fails, but for that of the identity itself. */
function withoutRead(about: IdentityLine, failing: IdentityRead, failure: AwsFailure): AccountWorld {
  const { ses } = world;
  const isOwn = ({ read, region, about: name }: SesRead<SesReadName>): boolean =>
    read === 'identity' && name === about.name && region === about.region;
  const read: typeof ses.read = (what, options) => {
    if (what.read !== failing || isOwn(what)) return ses.read(what, options);
    const call = exampleCall({
      operation: operations[failing],
      region: what.region,
      subject: typeof what.about === 'string' ? what.about : null,
      answer: null,
    });
    return Promise.resolve({ ok: false, failure, calls: [call] });
  };
  return { ...world, ses: { ...ses, read } };
}

/** What no failure of the reads that it rests on can shake, with the reason. */
const certain: readonly { readonly line: RegExp; readonly because: string }[] = [
  {
    line: /^ses-dkim-replication-error of replica\.example eu-west-1: not-applicable -> fail$/u,
    because: 'SES itself says that the parent is gone; only which of two audits tells it hangs on what we can read.',
  },
];

const operations = {
  caller: 'GetCallerIdentity',
  account: 'GetAccount',
  identities: 'ListEmailIdentities',
  identity: 'GetEmailIdentity',
  configurationSets: 'ListConfigurationSets',
  configurationSet: 'GetConfigurationSet',
  notifications: 'GetIdentityNotificationAttributes',
  recommendations: 'ListRecommendations',
  receiving: 'DescribeActiveReceiptRuleSet',
  dedicatedIps: 'GetDedicatedIps',
} as const satisfies { readonly [read in SesReadName]?: string };

/** A read that the audit of an identity rests on. */
type IdentityRead = keyof typeof operations;

/** What stays open when a read fails; the others have to stay as they were. */
const restingOn: { readonly [read in IdentityRead]: RegExp } = {
  caller: /^none$/u,
  account: /^ses-configuration-set-suppression-off$/u,
  identities:
    /^ses-(?:identity-address|dkim-address|dkim-deed|dkim-regions|dkim-not-set-up|mail-from|dmarc|configuration-set-tracking)/u,
  identity:
    /^ses-(?:identity-address|dkim-address|dkim-deed|dkim-regions|dkim-not-set-up|mail-from|dmarc|configuration-set-tracking)/u,
  configurationSets: /^ses-identity-default-set-missing$/u,
  configurationSet: /^ses-(?:configuration-set|feedback)-/u,
  notifications: /^ses-feedback-/u,
  recommendations: /^none$/u,
  receiving: /^ses-(?:receiving-|mail-from-used-for-receiving)/u,
  dedicatedIps: /^ses-mail-from-spf-refuses-dedicated$/u,
};

const reads = Object.keys(restingOn) as readonly IdentityRead[];

describe('one read of SES that fails', () => {
  it.each(Object.keys(failures).flatMap((how) => reads.map((read) => ({ how, read }))))(
    '$read: $how',
    async ({ how, read }) => {
      const failure = failures[how];
      if (failure === undefined) throw new Error(`no failure is called ${how}`);
      const lines = await linesOf(world);
      const outcomes = await Promise.all(lines.map((line) => auditOne(line, withoutRead(line, read, failure))));
      expect(turned(outcomes).filter((line) => !certain.some((one) => one.line.test(line)))).toEqual([]);
      expect(opened(outcomes).filter((id) => !restingOn[read].test(id))).toEqual([]);
      const named = outcomes.flatMap(({ gaps }) => gaps.map(({ operation }) => operation));
      expect(new Set(named)).toEqual(new Set(isGap(read) ? [operations[read]] : []));
    },
  );

  it('of the identity itself leaves nothing but the gap', async () => {
    const failure: AwsFailure = { kind: 'aws-throttled', operation: 'GetEmailIdentity', region: 'us-east-1' };
    const [line] = await linesOf(world);
    if (line === undefined) throw new Error('the account is empty');
    const ses = { ...world.ses, read: () => Promise.resolve({ ok: false, failure, calls: [] } as const) };
    const { report, row, gaps } = await auditOne(line, { ...world, ses });
    expect(report).toBeNull();
    expect(row).toMatchObject({ progress: 'failed', failure, worst: null });
    expect(gaps).toEqual([{ region: line.region, operation: 'GetEmailIdentity', subject: line.name, failure }]);
  });
});

/** Who asks of the caller is the run as a whole, and what relatives would not tell is told by themselves. */
function isGap(read: IdentityRead): boolean {
  return read !== 'caller' && read !== 'identities' && read !== 'identity';
}

describe('SES itself', () => {
  it.each([
    ['denies', 'DescribeActiveReceiptRuleSet', { kind: 'denied' }, 'aws-permission-missing'],
    ['throttles', 'GetConfigurationSet', { kind: 'throttled' }, 'aws-throttled'],
    ['hangs up', 'ListRecommendations', { kind: 'hang-up' }, 'aws-unreachable'],
    [
      'is broken at',
      'GetAccount',
      { kind: 'error', code: 'InternalFailure', status: 500, message: '' },
      'aws-unavailable',
    ],
  ] as const)('%s %s, and the rest is told', async (_how, operation, trouble, kind) => {
    const account = await openDemoAccount({
      attempts: 1,
      ses: { trouble: (asked) => (asked.operation === operation ? trouble : null) },
    });
    try {
      const only = [{ name: 'opendoor.example', region: 'us-east-1' }];
      const { report, identities } = await auditDemoAccount(account.openWorld(), only);
      expect(report.gaps.map((gap) => [gap.operation, gap.failure.kind])).toContainEqual([operation, kind]);
      const findings = identities.flatMap((one) => one.findings);
      const failing = findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
      expect(failing).toContain('ses-policy-principal-anyone');
      expect(failing.filter((id) => undisturbed.get(`${id} of opendoor.example us-east-1`) !== 'fail')).toEqual([]);
      expect(findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
    } finally {
      await account.close();
    }
  });
});

const at =
  (...addresses: readonly string[]) =>
  (server: string | null) =>
    server !== null && addresses.some((address) => server === address || server.includes(`[${address}]`));
const authoritative = (server: string | null): boolean => server !== null;
const resolver = (server: string | null): boolean => server === null;

const silences: { readonly [who: string]: (server: string | null, name: string) => boolean } = {
  'one server': at('192.0.2.54', '2001:db8:53::54'),
  'the other server': at('192.0.2.53', '2001:db8:53::53'),
  'the server of a former host': at('203.0.113.77'),
  'every server of the zones': authoritative,
  'the resolver': resolver,
  'the resolver, of DKIM and MAIL FROM': (server, name) => resolver(server) && /_domainkey|^bounce/u.test(name),
  everybody: () => true,
};
const outcomes = ['timeout', 'servfail', 'refused'] as const satisfies readonly DnsOutcome[];

function failingAt(fails: (server: string | null, name: string) => boolean, outcome: DnsOutcome): Disturbed {
  return ({ name, type }, server) => {
    if (!fails(server, name)) return null;
    return { ...ended(name, type, outcome), ...(server === null ? {} : { server, recurse: false }) };
  };
}

/** What a server that fails brings to light, or what is said of those that answered, with the reason. */
const said: readonly { readonly line: RegExp; readonly because: string }[] = [
  {
    line: /^ses-dkim-pending-complete of (?:splitview|movedhost|newhome)\.example .+: not-applicable -> fail$/u,
    because: 'SES says PENDING, and the records are right at every server that answered: just so it is told.',
  },
  {
    line: /^ses-dkim-pending-incomplete of (?:splitview|movedhost)\.example .+: fail -> not-applicable$/u,
    because: 'The other side of the same coin: no server that answered lacks a record.',
  },
];

describe('DNS that fails', () => {
  it.each(Object.keys(silences).flatMap((who) => outcomes.map((outcome) => ({ who, outcome }))))(
    '$who: $outcome',
    async ({ who, outcome }) => {
      const fails = silences[who] ?? (() => false);
      const lines = turned(await auditIdentities(withAsk(world, failingAt(fails, outcome))));
      const unsaid = lines.filter((line) => !said.some((one) => one.line.test(line)));
      // Among others that answer, a server that refuses its zone is lame by its own word.
      const isOne = /^(?:one|the other|the server)/u.test(who) && outcome !== 'timeout';
      expect(unsaid.filter((line) => !(isOne && /^ses-dkim-server-lame .+: pass -> fail$/u.test(line)))).toEqual([]);
    },
  );

  it('at IPv6 addresses only changes nothing at all', async () => {
    const found = await auditIdentities(
      withAsk(
        world,
        failingAt((server) => server?.includes('::') === true, 'unreachable'),
      ),
    );
    expect(turned(found)).toEqual([]);
    expect(opened(found)).toEqual([]);
  });

  it('everywhere leaves only what SES says itself', async () => {
    const found = await auditIdentities(
      withAsk(
        world,
        failingAt(() => true, 'timeout'),
      ),
    );
    const blamed = found.flatMap(({ report }) =>
      (report?.findings ?? []).filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
    );
    expect(blamed.filter((id) => /token|servers|delegation|target|spf|mx-|dmarc|saw/u.test(id))).toEqual([]);
    expect(found.every(({ report }) => report?.records.every(({ state }) => state === 'unknown') === true)).toBe(true);
    const cells = found.flatMap(({ report }) => report?.matrix?.rows.flatMap((row) => row.cells) ?? []);
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['unknown']));
  });
});

describe('a server that is really silent', () => {
  it('leaves its column open, and the others as they are', async () => {
    const silent = await openDemoAccount();
    try {
      const { route } = silent.dns;
      // Packets for the second server go where nobody answers.
      const world = silent.openWorld({
        deadlineMs: 400,
        firstTryMs: 100,
        route: (address) =>
          at('192.0.2.54', '2001:db8:53::54')(address) ? { address: '127.0.0.1', portNumber: 9 } : route(address),
      });
      const [outcome] = await auditIdentities(world, ({ name }) => name === 'splitview.example');
      const cells = outcome?.report?.matrix?.rows[0]?.cells.map(({ state }) => state);
      expect(cells).toEqual(['right', 'right', 'right', 'unknown', 'unknown']);
      const verdicts = new Map(outcome?.report?.findings.map(({ id, verdict }) => [id, verdict]));
      expect(verdicts.get('ses-dkim-servers-disagree')).toBe('unknown');
      expect(verdicts.get('ses-identity-temporary-failure')).toBe('fail');
    } finally {
      await silent.close();
    }
  });
});

it('excuses nothing that does not happen', () => {
  expect([...certain, ...said].filter(({ line }) => !everTurned.some((one) => line.test(one)))).toEqual([]);
});
