// One fault, one main finding: all audits of an identity and its DKIM on the troubles that users report.
import { expect, test } from 'vitest';
import { advise } from '../../../../../electron/engine/advise.ts';
import { sesDkimAudits } from '../../../../../electron/engine/audits/ses-dkim/list.ts';
import { sesIdentityAudits } from '../../../../../electron/engine/audits/ses-identity/list.ts';
import type { TokenReplies, ZoneServers } from '../../../../../shared/artifacts.ts';
import type { SesIdentity, SesVerificationInfo } from '../../../../../shared/ses.ts';
import { address, ended, txt } from '../../../../fakes/dns-reply.ts';
import { absent, denied, exampleIdentity, nowMs, seen } from '../../../../fakes/ses-identity.ts';
import {
  allRight,
  byodkim,
  cname,
  domain,
  everywhere,
  keys,
  name,
  nothing,
  ns2,
  ownKey,
  ownName,
  target,
  tokens,
  withDkim,
  zoneServers,
} from './token-cases.ts';

type World = {
  readonly identity?: SesIdentity;
  readonly dkimTokens?: readonly TokenReplies[];
  readonly zone?: ZoneServers;
  readonly related?: readonly SesIdentity[];
};

/** What fails, worst first, remarks apart. */
function failing({ identity = exampleIdentity(), dkimTokens = tokens(allRight), zone, related = [] }: World) {
  const findings = advise([...sesIdentityAudits, ...sesDkimAudits], 'shop.example in us-east-1', {
    sesIdentity: seen(identity),
    sesRelated: seen({ identities: related, gaps: [] }),
    sesConfigurationSets: seen(['shop-default']),
    dkimTokens: seen(dkimTokens),
    zoneServers: seen(zone ?? zoneServers()),
    dmarcWalk: absent,
  });
  expect(findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  return findings.filter(({ verdict }) => verdict === 'fail').map(({ id, severity }) => `${severity} ${id}`);
}

const pending = { verifiedForSending: false, verification: 'PENDING' } as const;
const failed = { verifiedForSending: false, verification: 'FAILED' } as const;
const info = (change: Partial<SesVerificationInfo>): Pick<SesIdentity, 'verificationInfo'> => {
  const before = { errorType: null, lastCheckedAtMs: nowMs - 600_000, lastSuccessAtMs: null, soa: null };
  return { verificationInfo: { ...before, ...change } };
};
const fresh = { lastKeyGenerationAtMs: nowMs - 3_600_000 };
const gone = tokens(everywhere(nothing));

test.each<[string, World, readonly string[]]>([
  ['all in order', {}, []],
  [
    'pending with two of three right',
    {
      identity: withDkim({ status: 'PENDING', ...fresh }, { ...pending, ...info({ errorType: 'HOST_NOT_FOUND' }) }),
      dkimTokens: gone,
    },
    ['blocker ses-dkim-token-absent', 'info ses-dkim-pending-incomplete', 'info ses-dkim-error-explained'],
  ],
  [
    'pending with everything right',
    { identity: withDkim({ status: 'PENDING', ...fresh }, { ...pending, ...info({}) }) },
    ['medium ses-dkim-pending-complete'],
  ],
  [
    'pending because SES asked the old provider',
    {
      identity: withDkim(
        { status: 'PENDING', ...fresh },
        { ...pending, ...info({ soa: { primary: 'ns1.old-host.example', admin: 'a.example', serial: 3 } }) },
      ),
    },
    ['high ses-dkim-ses-saw-other-provider'],
  ],
  [
    'one red status for two right records of three',
    { identity: withDkim({ status: 'FAILED' }, { ...failed, ...info({}) }), dkimTokens: gone },
    ['blocker ses-dkim-token-absent', 'blocker ses-dkim-failed-incomplete'],
  ],
  [
    'failed before the records were right',
    { identity: withDkim({ status: 'FAILED' }, { ...failed, ...info({}) }) },
    ['blocker ses-dkim-failed-complete'],
  ],
  [
    'confirmed, and broken since',
    { dkimTokens: tokens(everywhere(nothing, address(name, '192.0.2.80'))) },
    ['blocker ses-dkim-token-flattened', 'high ses-dkim-success-at-risk'],
  ],
  [
    'a temporary failure',
    {
      identity: withDkim({ status: 'TEMPORARY_FAILURE' }, { verification: 'TEMPORARY_FAILURE', ...info({}) }),
      dkimTokens: gone,
    },
    ['blocker ses-identity-temporary-failure', 'blocker ses-dkim-token-absent', 'info ses-dkim-pending-incomplete'],
  ],
  [
    'two providers of which one was forgotten',
    {
      identity: withDkim({ status: 'PENDING', ...fresh }, { ...pending, ...info({}) }),
      dkimTokens: tokens((server) => (server === ns2 ? { record: nothing } : null)),
    },
    ['blocker ses-dkim-servers-disagree', 'info ses-dkim-pending-incomplete'],
  ],
  [
    'the same with an old delegation',
    {
      identity: withDkim({ status: 'PENDING', ...fresh }, { ...pending, ...info({}) }),
      dkimTokens: tokens((server) => (server === ns2 ? { record: nothing } : null)),
      zone: zoneServers({ listed: ['ns1.dns-host.example'] }),
    },
    ['blocker ses-dkim-delegation-stale', 'info ses-dkim-pending-incomplete'],
  ],
  [
    'a target that SES left empty',
    { dkimTokens: tokens(allRight, { target: txt(target, 'p=') }) },
    ['high ses-dkim-target-missing'],
  ],
  [
    'a server that fails for TXT at a CNAME',
    { dkimTokens: tokens(allRight, { key: ended(name, 'TXT', 'servfail') }) },
    ['high ses-dkim-key-cut-off'],
  ],
  [
    'an own key with the lines of its file',
    {
      identity: withDkim(byodkim),
      dkimTokens: ownKey(txt(ownName, `-----BEGIN PUBLIC KEY-----${keys.rsa2048}-----END PUBLIC KEY-----`)),
    },
    ['blocker ses-dkim-byodkim-pem-lines', 'high ses-dkim-success-at-risk'],
  ],
  [
    'an own key of 1024 bits',
    { identity: withDkim(byodkim), dkimTokens: ownKey(txt(ownName, `p=${keys.rsa1024}`)) },
    ['low ses-dkim-key-short'],
  ],
  [
    'an unsigned address under a signed domain',
    {
      identity: withDkim({ signingEnabled: false }, { kind: 'address', name: `sales@${domain}` }),
      related: [exampleIdentity()],
    },
    ['high ses-dkim-address-unsigned'],
  ],
  [
    'an address whose domain is unknown to SES',
    {
      identity: withDkim(
        { signingEnabled: false, status: 'NOT_STARTED' },
        { kind: 'address', name: `sales@${domain}` },
      ),
    },
    ['high ses-identity-address-domain-unverified'],
  ],
  [
    'a switch to an own key that is not published',
    { identity: withDkim({ ...byodkim, status: 'PENDING' }, info({})), dkimTokens: ownKey(txt(ownName)) },
    ['blocker ses-dkim-byodkim-key-missing', 'high ses-dkim-method-pending', 'info ses-dkim-pending-incomplete'],
  ],
  [
    'a token in the zone of another region',
    { dkimTokens: tokens(everywhere(cname(name, target.replace('dkim.', 'dkim.eu-south-1.')))) },
    ['blocker ses-dkim-token-wrong-region', 'high ses-dkim-success-at-risk'],
  ],
])('%s', (_story, world, expected) => {
  expect(failing(world).toSorted()).toEqual([...expected].toSorted());
});

test('an account that may not be read says nothing against the identity', () => {
  const findings = advise([...sesIdentityAudits, ...sesDkimAudits], 'shop.example in us-east-1', {
    sesIdentity: denied,
    sesRelated: denied,
    sesConfigurationSets: denied,
    dkimTokens: denied,
    zoneServers: denied,
    dmarcWalk: denied,
  });
  expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
});
