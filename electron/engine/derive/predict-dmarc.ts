// What DMARC will say of a stream of mail whose SPF and DKIM pass for the domains it names.
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import type { Leg, Prediction, Stream } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import type { AlignmentMode } from '../protocols/dmarc/types.ts';
import { alignment, isAligned, type Kinship } from './alignment.ts';
import { dmarcPolicy, dmarcPolicy7489, type DmarcPolicy } from './dmarc-policy.ts';
import { sayDifference, sayLeg, sayResult } from './predict-dmarc-texts.ts';
import { type LabelledStream, readyMadeStreams } from './predict-dmarc-streams.ts';

export type Outcome = Pick<Prediction, 'result' | 'disposition'>;

type Kinships = { readonly spf: Kinship; readonly dkim: Kinship };

export function predictDmarc(stream: Stream, replies: readonly DnsReply[], label: Text = labelOf(stream)): Prediction {
  const spf = alignment(stream.fromDomain, stream.mailFromDomain, replies);
  const dkim =
    stream.dkimDomain === null
      ? ({ by9989: 'no', by7489: 'no' } as const)
      : alignment(stream.fromDomain, stream.dkimDomain, replies);
  const policy = dmarcPolicy(stream.fromDomain, replies);
  const older = dmarcPolicy7489(stream.fromDomain, replies);
  const outcome = outcomeOf(policy, { spf: spf.by9989, dkim: dkim.by9989 });
  const outcome7489 = outcomeOf(older, { spf: spf.by7489, dkim: dkim.by7489 });
  const legs: readonly Leg[] = [
    legOf('spf', stream.mailFromDomain, { stream, policy, kinship: spf.by9989 }),
    legOf('dkim', stream.dkimDomain, { stream, policy, kinship: dkim.by9989 }),
  ];
  return {
    label,
    stream,
    legs,
    ...outcome,
    differs7489: sayDifference(outcome, outcome7489, older.state === 'policy' ? older.requested.percent : 100),
    says: sayResult(outcome, legs, policy),
  };
}

/** The predictions for the ready-made streams of a domain on Amazon SES. */
export function predictReadyMade(
  domain: DnsName,
  mailFromDomains: readonly DnsName[],
  replies: readonly DnsReply[],
): readonly Prediction[] {
  return readyMadeStreams(domain, mailFromDomains).map(({ stream, label }: LabelledStream) =>
    predictDmarc(stream, replies, label),
  );
}

function outcomeOf(policy: DmarcPolicy, kinship: Kinships): Outcome {
  if (policy.state === 'unknown') return { result: 'unknown', disposition: null };
  if (policy.state === 'none') return { result: 'no-policy', disposition: null };
  const { adkim, aspf } = policy.record;
  const aligned = [isAligned(kinship.spf, aspf), isAligned(kinship.dkim, adkim)];
  if (aligned.includes('yes')) return { result: 'pass', disposition: null };
  if (aligned.includes('unknown')) return { result: 'unknown', disposition: null };
  return { result: 'fail', disposition: policy.requested.applied };
}

type LegFacts = { readonly stream: Stream; readonly policy: DmarcPolicy; readonly kinship: Kinship };

function legOf(leg: 'spf' | 'dkim', domain: DnsName | null, { stream, policy, kinship }: LegFacts): Leg {
  const mode = modeOf(leg, policy);
  const aligned = kinship === 'relaxed' && mode === 's' ? 'no' : kinship;
  const because = { kinship, mode, from: stream.fromDomain };
  return { leg, domain, aligned, says: sayLeg({ leg, domain, aligned }, because) };
}

function modeOf(leg: 'spf' | 'dkim', policy: DmarcPolicy): AlignmentMode {
  if (policy.state !== 'policy') return 'r';
  return leg === 'spf' ? policy.record.aspf : policy.record.adkim;
}

function labelOf({ fromDomain, mailFromDomain, dkimDomain }: Stream): Text {
  return {
    en: `From ${fromDomain}, MAIL FROM ${mailFromDomain}, ${dkimDomain === null ? 'unsigned' : `DKIM d=${dkimDomain}`}`,
    ja: `From ${fromDomain}、MAIL FROM ${mailFromDomain}、${dkimDomain === null ? '署名なし' : `DKIM d=${dkimDomain}`}`,
  };
}
