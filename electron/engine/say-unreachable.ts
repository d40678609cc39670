// Why a question stays open, in words.
import { assertNever } from '../../shared/assert-never.ts';
import { printAwsFailure } from '../../shared/aws-failure.ts';
import type { DnsOutcome, DnsReply } from '../../shared/dns.ts';
import type { Unreachable } from '../../shared/evidence.ts';
import { sameText, type Text } from '../../shared/text.ts';

export function sayUnreachable(why: Unreachable): Text {
  switch (why.kind) {
    case 'dns':
      return sayUnreached([why.reply]);
    case 'aws': {
      const said = printAwsFailure(why.failure);
      return { en: `Unknown: ${said.en}`, ja: `確認できません: ${said.ja}` };
    }
    case 'cancelled':
      return { en: 'Canceled before it could be checked.', ja: '確認する前に中止されました。' };
    case 'not-asked':
      return { en: `Not checked yet: ${why.how.en}`, ja: `まだ確認していません: ${why.how.ja}` };
    case 'web':
      return { en: `Unknown: ${why.says.en}`, ja: `確認できません: ${why.says.ja}` };
    case 'bug':
      return sameText(why.message);
    default:
      return assertNever(why);
  }
}

/** DNS questions are counted together; where none is among them, the first other reason speaks. */
export function sayUnreachables(whys: readonly Unreachable[]): Text {
  const replies = whys.flatMap((why) => (why.kind === 'dns' ? [why.reply] : []));
  const [other] = whys.filter((why) => why.kind !== 'dns');
  return replies.length > 0 || other === undefined ? sayUnreached(replies) : sayUnreachable(other);
}

/** Names the first question that could not be answered, and how many more there are. */
function sayUnreached(replies: readonly DnsReply[]): Text {
  const [first, ...others] = replies;
  if (first === undefined) return { en: 'Not everything could be checked.', ja: '一部の情報を確認できませんでした。' };
  const how = sayOutcome(first.outcome, first.rcode);
  const { name, type } = first.question;
  const more =
    others.length === 0
      ? { en: '', ja: '' }
      : { en: ` (and ${others.length} more)`, ja: `（ほか ${others.length} 件）` };
  return {
    en: `Unknown: ${type} ${name} ${how.en}${more.en}. This says nothing against the domain; try again later or through another resolver.`,
    ja: `確認できません: ${name} の ${type} ${how.ja}${more.ja}。ドメインの問題とは限りません。時間をおくか、別のリゾルバーで確認してください。`,
  };
}

/** How a question ended, after "TXT example.com ...". */
export function sayOutcome(outcome: DnsOutcome, rcode: string | null): Text {
  switch (outcome) {
    case 'answer':
      return { en: 'was answered', ja: 'は応答がありました' };
    case 'nodata':
      return { en: 'has no such record (NODATA)', ja: 'はありません（NODATA）' };
    case 'nxdomain':
      return { en: 'does not exist (NXDOMAIN)', ja: 'は名前ごと存在しません（NXDOMAIN）' };
    case 'servfail':
      return { en: 'failed at the server (SERVFAIL)', ja: 'でサーバーが失敗しました（SERVFAIL）' };
    case 'refused':
      return rcode === 'NOERROR'
        ? {
            en: 'was answered with a referral only: the server does not resolve names for others',
            ja: 'には委任情報だけが返されました（このサーバーは名前解決を代行しません）',
          }
        : { en: 'was refused by the server (REFUSED)', ja: 'をサーバーが拒否しました（REFUSED）' };
    case 'other-rcode':
      return { en: `ended with ${rcode ?? 'an unknown code'}`, ja: `は ${rcode ?? '不明なコード'} で終わりました` };
    case 'timeout':
      return { en: 'timed out', ja: 'は時間内に応答がありませんでした' };
    case 'malformed':
      return { en: 'was answered with an unreadable packet', ja: 'の応答パケットを解釈できませんでした' };
    case 'unreachable':
      return { en: 'could not be sent: the server is unreachable', ja: 'はサーバーに届きませんでした' };
    case 'chain-loop':
      return { en: 'ends in a CNAME loop', ja: 'は CNAME がループしています' };
    case 'chain-too-long':
      return { en: 'follows more than 8 CNAMEs', ja: 'は CNAME の連鎖が 8 段を超えています' };
    case 'cancelled':
      return { en: 'was canceled', ja: 'は中止されました' };
    default:
      return assertNever(outcome);
  }
}
