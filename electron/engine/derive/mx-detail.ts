// The details that show an MX fault and its cure: the answer with marks on some lines, and MX records to publish.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { Excerpt, RecordToPublish } from '../../../shared/detail.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { parseMx } from '../protocols/mx/parse.ts';
import { printExchange } from '../protocols/mx/print.ts';
import type { Exchange } from '../protocols/mx/types.ts';
import { foreignNote, joinNotes } from './foreign-record.ts';

const longestTtlSeconds = 3600;

/** The domain's MX records one a line, those marked for which there is a reason. */
export function mxExcerpt(own: DnsReply, reasonFor: (exchange: Exchange) => Text | null): Excerpt {
  const lines = parseMx(own).map((exchange) => ({ line: printExchange(exchange), reason: reasonFor(exchange) }));
  const marks = lines.flatMap(({ line, reason }, index) => {
    const start = lines.slice(0, index).reduce((sum, { line: above }) => sum + above.length + 1, 0);
    return reason === null ? [] : [{ start, end: start + line.length, reason }];
  });
  const label = sameText(`${ownerOf(own)} MX`);
  return { kind: 'excerpt', label, text: lines.map(({ line }) => line).join('\n'), marks };
}

/** The name that the MX records stand at: the end of the chain where the domain is an alias. */
export function ownerOf(own: DnsReply): DnsName {
  return own.chain.at(-1) ?? own.question.name;
}

/** The domain's own MX reply, which leads the artifact. */
export function ownMx(mx: DnsReplies): DnsReply {
  const [own] = mx;
  if (own === undefined) throw new Error('the artifact mx holds no reply');
  return own;
}

export function removeMx(own: DnsReply, exchange: Exchange, note?: Text): RecordToPublish {
  return record(own, { act: 'remove', value: printExchange(exchange) }, note);
}

export function addMx(own: DnsReply, value: string, note?: Text): RecordToPublish {
  return record(own, { act: 'add', value }, note);
}

export function replaceMx(
  own: DnsReply,
  change: { readonly from: Exchange; readonly to: string },
  note?: Text,
): RecordToPublish {
  return record(own, { act: 'replace', value: change.to, instead: printExchange(change.from) }, note);
}

type Act = Pick<RecordToPublish, 'act' | 'value' | 'instead'>;

function record(own: DnsReply, act: Act, note: Text | undefined): RecordToPublish {
  const ttls = own.records.flatMap((found) => (found.type === 'MX' ? [found.ttlSeconds] : []));
  const ttlSeconds = Math.min(longestTtlSeconds, ...ttls);
  const base = { kind: 'record-to-publish', name: ownerOf(own), type: 'MX', ttlSeconds, ...act } as const;
  const said = joinNotes(note, foreignNote(own.question.name, ownerOf(own)));
  return said === undefined ? base : { ...base, note: said };
}

/** A host that only the owner of the domain knows. */
export const unknownHostValue = '10 <mail host>';

export const hostNote: Text = {
  en: 'Replace <mail host> with the host that your mailbox provider names (to receive with Amazon SES: inbound-smtp.<region>.amazonaws.com).',
  ja: '<mail host> は、ご利用のメールボックスプロバイダーが指定するホスト名に置き換えてください（Amazon SES で受信する場合は inbound-smtp.<リージョン>.amazonaws.com）。',
};
