// The words of a predicted DMARC result: why a leg counts or not, what comes of it, and where older receivers differ.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Leg, Prediction } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import type { AlignmentMode, DmarcRequest } from '../protocols/dmarc/types.ts';
import type { Kinship } from './alignment.ts';
import type { DmarcPolicy } from './dmarc-policy.ts';

type Outcome = Pick<Prediction, 'result' | 'disposition'>;
type Because = { readonly kinship: Kinship; readonly mode: AlignmentMode; readonly from: string };

export function sayLeg({ leg, domain, aligned }: Omit<Leg, 'says'>, { kinship, mode, from }: Because): Text {
  if (domain === null)
    return {
      en: 'The mail carries no DKIM signature, so DKIM cannot count.',
      ja: 'DKIM 署名がないため、DKIM は DMARC の判定に使えません。',
    };
  const what = leg === 'spf' ? 'MAIL FROM' : 'd=';
  const name = leg === 'spf' ? 'SPF' : 'DKIM';
  switch (aligned) {
    case 'strict':
      return {
        en: `${what} ${domain} is the From domain itself: ${name} counts.`,
        ja: `${what} ${domain} は From ドメインと同じなので、${name} が有効です。`,
      };
    case 'relaxed':
      return {
        en: `${what} ${domain} belongs to the same organization as ${from}: ${name} counts.`,
        ja: `${what} ${domain} は ${from} と同じ組織のドメインなので、${name} が有効です。`,
      };
    case 'unknown':
      return {
        en: `Whether ${what} ${domain} belongs to the same organization as ${from} could not be determined.`,
        ja: `${what} ${domain} が ${from} と同じ組織のドメインかどうかを確認できませんでした。`,
      };
    case 'no':
      return mode === 's' && kinship !== 'no'
        ? sayStrict(leg, domain, from)
        : sayForeign(`${what} ${domain}`, name, from);
    default:
      return assertNever(aligned);
  }
}

function sayStrict(leg: 'spf' | 'dkim', domain: string, from: string): Text {
  const tag = leg === 'spf' ? 'aspf=s' : 'adkim=s';
  const name = leg === 'spf' ? 'SPF' : 'DKIM';
  return {
    en: `${tag} requires exactly ${from}, and ${domain} differs: ${name} does not count.`,
    ja: `${tag} は完全一致を求めますが、${domain} は ${from} と一致しないため、${name} は有効になりません。`,
  };
}

function sayForeign(what: string, name: string, from: string): Text {
  return {
    en: `${what} belongs to another organization than ${from}: ${name} passes, but does not count for DMARC.`,
    ja: `${what} は ${from} とは別の組織のドメインです。${name} 自体は成功しても、DMARC では有効になりません。`,
  };
}

export function sayResult({ result, disposition }: Outcome, legs: readonly Leg[], policy: DmarcPolicy): Text {
  switch (result) {
    case 'pass':
      return sayPass(legs);
    case 'fail':
      return sayFail(disposition ?? 'none', policy);
    case 'no-policy':
      return {
        en: 'No DMARC record applies, so receivers check nothing, and anyone can use this From domain.',
        ja: '適用される DMARC レコードがないため、受信側は確認を行わず、誰でもこの From ドメインを使えます。',
      };
    case 'unknown':
      return {
        en: 'Some DNS answers are missing, so the result is unknown. Audit again later or through another resolver.',
        ja: '一部の DNS 応答が得られず、結果を判断できません。時間をおくか、別のリゾルバーで診断し直してください。',
      };
    default:
      return assertNever(result);
  }
}

function sayPass(legs: readonly Leg[]): Text {
  const counting = legs.filter(({ aligned }) => aligned === 'strict' || aligned === 'relaxed').map(({ leg }) => leg);
  if (counting.length > 1)
    return {
      en: 'DMARC passes through both SPF and DKIM: if one of them breaks, the other still passes.',
      ja: 'SPF と DKIM の両方で DMARC に合格します。一方が失敗しても、もう一方で合格できます。',
    };
  return counting[0] === 'dkim'
    ? {
        en: 'DMARC passes through DKIM alone: if the signature breaks on the way, DMARC fails.',
        ja: 'DKIM だけで DMARC に合格します。途中で署名が壊れると、DMARC は不合格になります。',
      }
    : {
        en: 'DMARC passes through SPF alone: forwarded mail fails, because the forwarder sends from its own address.',
        ja: 'SPF だけで DMARC に合格します。転送されると送信元 IP アドレスが変わるため、不合格になります。',
      };
}

function sayFail(disposition: DmarcRequest, policy: DmarcPolicy): Text {
  const testing = policy.state === 'policy' && policy.requested.applied !== policy.requested.published;
  const test = testing
    ? { en: ' (one level weaker because of t=y)', ja: '（t=y により 1 段階緩和）' }
    : { en: '', ja: '' };
  const does = requestTexts[disposition];
  return {
    en: `DMARC fails: neither SPF nor DKIM counts. Receivers are asked to ${does.en}${test.en}.`,
    ja: `SPF も DKIM も有効にならず、DMARC は不合格です。受信側には${does.ja}よう求めています${test.ja}。`,
  };
}

const requestTexts: Readonly<Record<DmarcRequest, Text>> = {
  none: { en: 'deliver it as usual', ja: '通常どおり配信する' },
  quarantine: { en: 'put it in the spam folder', ja: '迷惑メールとして扱う' },
  reject: { en: 'refuse it', ja: '受信を拒否する' },
};

/** null where a reader of RFC 7489 comes to the same. */
export function sayDifference(now: Outcome, older: Outcome, percent: number): Text | null {
  if (now.result === 'unknown' || older.result === 'unknown') return null;
  if (now.result === older.result && now.disposition === older.disposition) {
    const partial = now.result === 'fail' && percent < 100 && now.disposition !== 'none';
    return partial
      ? {
          en: `Older receivers (RFC 7489) apply this to only ${percent}% of such mail because of pct=${percent}.`,
          ja: `旧仕様（RFC 7489）の受信側は、pct=${percent} に従い、該当メールの ${percent}% にのみ適用します。`,
        }
      : null;
  }
  const outcome = outcomeText(older);
  return {
    en: `Older receivers (RFC 7489, public suffix list) reach a different result: ${outcome.en}.`,
    ja: `旧仕様（RFC 7489、パブリックサフィックスリスト）の受信側では結果が異なり、${outcome.ja}。`,
  };
}

function outcomeText({ result, disposition }: Outcome): Text {
  if (result === 'pass') return { en: 'DMARC passes', ja: 'DMARC に合格します' };
  if (result === 'no-policy') return { en: 'no DMARC record applies', ja: '適用される DMARC レコードがありません' };
  const request = disposition ?? 'none';
  return {
    en: `DMARC fails, and they are asked to ${requestTexts[request].en}`,
    ja: `DMARC は不合格となり、${requestTexts[request].ja}よう求められます`,
  };
}
