// Where in the tree a record cannot be evaluated, in words, and the replies that prove it.
import { assertNever } from '../../../shared/assert-never.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import type { SpfBreak } from '../protocols/spf/breaks.ts';
import { isPermerror } from '../protocols/spf/faults.ts';
import { saySpfFault } from './say-spf-fault.ts';

export function sayBreak({ kind, holder, term, path }: SpfBreak): Text {
  const text = term?.term.text ?? holder.domain;
  const from = path.length > 1 ? path[0]?.term.text : undefined;
  const via = from === undefined ? { en: '', ja: '' } : { en: ` (reached through ${from})`, ja: `（${from} 経由）` };
  const name = term?.child?.domain ?? text;
  switch (kind) {
    case 'no-record':
      return term?.child?.reply?.outcome === 'nxdomain'
        ? { en: `${text}: ${name} does not exist${via.en}.`, ja: `${text}: ${name} は存在しません${via.ja}。` }
        : {
            en: `${text}: ${name} has no SPF record${via.en}.`,
            ja: `${text}: ${name} に SPF レコードがありません${via.ja}。`,
          };
    case 'several':
      return {
        en: `${text}: ${name} has more than one SPF record${via.en}.`,
        ja: `${text}: ${name} に SPF レコードが複数あります${via.ja}。`,
      };
    case 'malformed':
      return { en: `${text} is not a domain name${via.en}.`, ja: `${text} はドメイン名ではありません${via.ja}。` };
    case 'loop':
      return {
        en: `${text} in the record of ${holder.domain} leads back to ${name}${via.en}.`,
        ja: `${holder.domain} のレコードの ${text} から ${name} に戻ります${via.ja}。`,
      };
    case 'mx-hosts':
      return {
        en: `${text} finds more than 10 mail hosts${via.en}.`,
        ja: `${text} のメールホストが 10 台を超えています${via.ja}。`,
      };
    case 'syntax':
      return saySyntax({ kind, holder, term, path }, via);
    default:
      return assertNever(kind);
  }
}

function saySyntax({ holder, term }: SpfBreak, via: Text): Text {
  const node = term?.child ?? holder;
  const fault = node.reading?.faults.find(isPermerror);
  const where = fault === undefined ? '' : (node.reading?.text.slice(fault.term.start, fault.term.end) ?? '');
  const reason = fault === undefined ? { en: '', ja: '' } : saySpfFault(fault);
  return {
    en: `The record of ${node.domain} is not valid${via.en}: "${where}" ${reason.en}`.trimEnd(),
    ja: `${node.domain} のレコードが無効です${via.ja}。「${where}」: ${reason.ja}`,
  };
}

export function breakReplies({ holder, term }: SpfBreak): readonly DnsReply[] {
  return [holder.reply, term?.child?.reply ?? null, ...(term?.replies ?? [])].filter((reply) => reply !== null);
}
