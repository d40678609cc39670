// What DMARC says of a received message: which of its results pass and belong to its author (RFC 9989 4.4, 5.3).
import type { DnsName, DnsQuestion, DnsReply } from '../../../shared/dns.ts';
import type { DmarcCheck, SignatureCheck, SpfCheckResult } from '../../../shared/message/mail-report.ts';
import { alignment, isAligned } from '../derive/alignment.ts';
import { dmarcPolicy, type DmarcPolicy } from '../derive/dmarc-policy.ts';
import { wantedForDomain } from '../derive/org-domain.ts';
import { labelsOf } from '../protocols/dns/name.ts';
import { sayDmarc } from './say-mail-dmarc.ts';

type Aligned = SignatureCheck['aligned'];

/** The walks of the author's domain and of every name that could belong to it. */
export function wantedForDmarc(author: DnsName, identifiers: readonly DnsName[]): readonly DnsQuestion[] {
  const top = labelsOf(author).at(-1);
  const near = identifiers.filter((name) => labelsOf(name).at(-1) === top);
  return [...new Set([author, ...near])].flatMap(wantedForDomain);
}

/** For display; where the walk could not be asked, by the public suffix list. */
export function kinshipOf(author: DnsName | null, identifier: DnsName | null, replies: readonly DnsReply[]): Aligned {
  if (author === null || identifier === null) return 'no';
  const { by9989, by7489 } = alignment(author, identifier, replies);
  const told = by9989 === 'unknown' ? by7489 : by9989;
  return told === 'unknown' ? 'no' : told;
}

export type DmarcLegs = {
  readonly signatures: readonly SignatureCheck[];
  /** Null where nothing tells who sent it. */
  readonly spf: SpfCheckResult | null;
};

export type Author = { readonly domains: readonly DnsName[]; readonly headers: number };

/** Null where there is no author to ask about. */
export function judgeMailDmarc(author: Author, legs: DmarcLegs, replies: readonly DnsReply[]): DmarcCheck | null {
  const [fromDomain, ...others] = author.domains;
  if (fromDomain === undefined) return null;
  const policy = dmarcPolicy(fromDomain, replies);
  const found = {
    fromDomain,
    recordDomain: policy.state === 'policy' ? policy.at : null,
    policy: policy.state === 'policy' ? policy.requested.applied : null,
  };
  // RFC 9989 11.5 (as RFC 7489 6.6.1): several authors' domains cannot be judged as one.
  if (others.length > 0 || author.headers > 1)
    return { ...found, result: 'permerror', says: sayDmarc.severalAuthors(author.domains) };
  if (policy.state === 'unknown') return { ...found, result: 'temperror', says: sayDmarc.policyUnknown(fromDomain) };
  const { passing, isOpen } = passingLegs(fromDomain, { ...legs, policy }, replies);
  if (policy.state === 'none') return { ...found, result: 'none', says: sayDmarc.noPolicy(fromDomain, passing) };
  if (passing.length > 0) return { ...found, result: 'pass', says: sayDmarc.pass(passing) };
  if (isOpen) return { ...found, result: 'temperror', says: sayDmarc.open(legs) };
  return { ...found, result: 'fail', says: sayDmarc.fail(fromDomain, policy.requested.applied, legs) };
}

type Judged = DmarcLegs & { readonly policy: DmarcPolicy };

function passingLegs(author: DnsName, { signatures, spf, policy }: Judged, replies: readonly DnsReply[]) {
  const modes = policy.state === 'policy' ? policy.record : ({ adkim: 'r', aspf: 'r' } as const);
  const dkim = signatures.map(({ domain, result }) => ({
    leg: 'DKIM',
    name: domain ?? '',
    result,
    aligned: domain === null ? ('no' as const) : isAligned(alignment(author, domain, replies).by9989, modes.adkim),
  }));
  const ofSpf =
    spf === null
      ? []
      : [
          {
            leg: 'SPF',
            name: spf.domain,
            result: spf.result,
            aligned: isAligned(alignment(author, spf.domain, replies).by9989, modes.aspf),
          },
        ];
  const legs = [...dkim, ...ofSpf];
  const passing = legs.filter(({ result, aligned }) => result === 'pass' && aligned === 'yes');
  const isOpen = legs.some(
    ({ result, aligned }) =>
      (result === 'temperror' && aligned !== 'no') || (result === 'pass' && aligned === 'unknown'),
  );
  return { passing, isOpen: isOpen || spf === null };
}
