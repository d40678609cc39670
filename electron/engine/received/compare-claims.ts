// What receivers wrote into Authentication-Results (RFC 8601) beside what we find, and why the two may differ.
import type {
  ArcCheck,
  ClaimedResult,
  DmarcCheck,
  SignatureCheck,
  SpfCheckResult,
} from '../../../shared/message/mail-report.ts';
import type { ClaimReading } from '../../../shared/message/received-reading.ts';
import type { Text } from '../../../shared/text.ts';

export type OwnResults = {
  readonly signatures: readonly SignatureCheck[];
  readonly spf: SpfCheckResult | null;
  readonly dmarc: DmarcCheck | null;
  readonly arc: ArcCheck;
  readonly nowMs: number;
  readonly receivedAtMs: number | null;
};

export function compareClaims(claims: readonly ClaimReading[], own: OwnResults): readonly ClaimedResult[] {
  return claims.map((claim) => {
    const found = ownResult(claim, own);
    const agrees = found === null || isOpen(found.result) ? null : sameResult(claim, found.result);
    return {
      authservId: claim.authservId,
      method: claim.method,
      result: claim.result,
      about: aboutOf(claim),
      ours: found?.result ?? null,
      agrees,
      says: agrees === false ? why(claim, found?.changed === true, own) : null,
    };
  });
}

type Own = { readonly result: string; readonly changed?: boolean };

function ownResult(claim: ClaimReading, { signatures, spf, dmarc, arc }: OwnResults): Own | null {
  switch (claim.method) {
    case 'dkim':
      return ownDkim(claim, signatures);
    case 'spf':
      return spf !== null && isAbout(claim, ['smtp.mailfrom', 'smtp.helo'], spf.domain) ? spf : null;
    case 'dmarc':
      return dmarc !== null && isAbout(claim, ['header.from'], dmarc.fromDomain) ? dmarc : null;
    case 'arc':
      return arc;
    default:
      return null;
  }
}

/** By d= and s= where they are told, else by the domain of i=. */
function ownDkim(claim: ClaimReading, signatures: readonly SignatureCheck[]): Own | null {
  const told = (name: string): string | null => property(claim, name)?.toLowerCase() ?? null;
  const domain = told('header.d') ?? told('header.i')?.replace(/^.*@/u, '') ?? null;
  const selector = told('header.s');
  if (domain === null) return claim.result === 'none' && signatures.length === 0 ? { result: 'none' } : null;
  const near = signatures.filter((one) => one.domain === domain && (selector === null || one.selector === selector));
  // Several of one domain: the receiver means one that passes if any does.
  const best = near.find(({ result }) => result === 'pass') ?? near[0];
  return best === undefined ? null : { result: best.result, changed: best.cause?.endsWith('changed') === true };
}

function isAbout(claim: ClaimReading, names: readonly string[], domain: string): boolean {
  const told = names.flatMap((name) => property(claim, name) ?? []);
  return told.length === 0 || told.some((value) => value.replace(/^.*@|[<>]/gu, '').toLowerCase() === domain);
}

function property({ properties }: ClaimReading, name: string): string | null {
  return properties.find((one) => one.name === name)?.value ?? null;
}

function aboutOf({ properties }: ClaimReading): string {
  return properties
    .filter(({ name }) => /^(?:header|smtp|policy)\./u.test(name))
    .slice(0, 4)
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ')
    .slice(0, 400);
}

const isOpen = (result: string): boolean => result === 'temperror' || result === 'unknown';

/** Words of older receivers stand beside those of RFC 8601 2.7. */
function sameResult({ method, result }: ClaimReading, ours: string): boolean {
  const said = ({ hardfail: 'fail', bestguesspass: 'none' } as const)[result as 'hardfail' | 'bestguesspass'] ?? result;
  if (said === ours) return true;
  // A signature that does not count: receivers differ in the word.
  const failing = ['fail', 'policy', 'neutral', 'permerror', 'invalid'];
  return method === 'dkim' && failing.includes(said) && failing.includes(ours);
}

function why({ method, result }: ClaimReading, isChanged: boolean, { nowMs, receivedAtMs }: OwnResults): Text {
  if (result === 'temperror')
    return {
      en: 'The receiver could not query DNS at that time.',
      ja: '受信側が当時 DNS に問い合わせられなかったためです。',
    };
  if (method === 'dkim' && isChanged)
    return {
      en: 'The message was changed after that check, in transit or when it was saved.',
      ja: 'その確認の後、配送中か保存時にメールが変更されています。',
    };
  const days = receivedAtMs === null ? 0 : Math.floor((nowMs - receivedAtMs) / 86_400_000);
  return days >= 1
    ? {
        en: `The DNS records may have changed in the ${days} ${days === 1 ? 'day' : 'days'} since.`,
        ja: `受信から ${days} 日たっており、その間に DNS のレコードが変更された可能性があります。`,
      }
    : {
        en: 'That host may have received the message from another address, or seen other DNS records.',
        ja: 'そのホストが別のアドレスから受け取ったか、DNS の内容が異なっていた可能性があります。',
      };
}
