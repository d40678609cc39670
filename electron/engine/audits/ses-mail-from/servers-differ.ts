// X11: the zone's name servers give different MX or SPF records for the custom MAIL FROM domain.
import type { MailFromAnswers, ZoneServer } from '../../../../shared/artifacts.ts';
import type { Table } from '../../../../shared/detail.ts';
import { type DnsReply, isKnown, txtValue } from '../../../../shared/dns.ts';
import { unheardAnswers } from '../../derive/mail-from-records.ts';
import { parseMx } from '../../protocols/mx/parse.ts';
import { printExchange } from '../../protocols/mx/print.ts';
import { spfRecords } from '../../protocols/spf/select.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const sesMailFromServersDiffer = defineAudit({
  id: 'ses-mail-from-servers-differ',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['mailFromAnswers'],
  texts: {
    title: {
      en: 'The name servers disagree about the MAIL FROM domain',
      ja: 'MAIL FROM ドメインの応答がネームサーバーによって異なります',
    },
    passed: {
      en: 'All name servers agree about the MAIL FROM domain',
      ja: 'MAIL FROM ドメインの応答はどのネームサーバーでも同じです',
    },
    why: {
      en: 'SES and receivers ask any one of the name servers. Where these differ, the MAIL FROM domain works for some mail and fails for other mail, and the state in SES flips.',
      ja: 'SES も受信側も、いずれか 1 台のネームサーバーに問い合わせます。応答が異なると、メールによって MAIL FROM ドメインが有効になったりならなかったりし、SES の状態も安定しません。',
    },
    fix: {
      en: 'Compare the servers below and bring the zone on all of them to the same version. If one belongs to a former DNS provider, remove it from the delegation.',
      ja: '下の表でサーバーを比較し、すべてのゾーンを同じ内容にそろえてください。以前の DNS 事業者のサーバーが残っている場合は、委任から外します。',
    },
  },
  sources: [citeRfc(1034, '4.3.5', 'X11'), citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ mailFromAnswers }) => {
    const asked = mailFromAnswers.flatMap(({ server, mx, txt }) => (server === null ? [] : [{ server, mx, txt }]));
    const replies = asked.flatMap(({ mx, txt }) => [mx, txt]);
    const unheard = unheardAnswers(asked.length < 2 ? mailFromAnswers : asked);
    if (asked.length < 2) return unheard.length > 0 ? cannotTell(unheard) : notApplicable(oneServer);
    const kinds = (read: (reply: DnsReply) => string, type: 'mx' | 'txt'): number =>
      new Set(asked.flatMap((one) => (isKnown(one[type]) ? [read(one[type])] : []))).size;
    if (kinds(mxOf, 'mx') <= 1 && kinds(spfOf, 'txt') <= 1)
      return unheard.length > 0 ? cannotTell(unheard) : pass(null, { replies });
    return fail(differText(asked.length), { details: [serversTable(asked)], replies });
  },
});

type Asked = Omit<MailFromAnswers, 'server'> & { readonly server: ZoneServer };

const mxOf = (reply: DnsReply): string => parseMx(reply).map(printExchange).join(', ');
const spfOf = (reply: DnsReply): string => spfRecords(reply).map(txtValue).toSorted().join(', ');
const cell = (reply: DnsReply, text: string) => (isKnown(reply) ? text || nothing : reply.outcome);
const nothing = { en: 'none', ja: 'なし' };

const serversTable = (asked: readonly Asked[]): Table => ({
  kind: 'table',
  title: { en: 'What each name server says', ja: 'ネームサーバーごとの応答' },
  columns: [
    { en: 'Name server', ja: 'ネームサーバー' },
    { en: 'MX', ja: 'MX' },
    { en: 'SPF', ja: 'SPF' },
  ],
  rows: asked.map(({ server, mx, txt }) => [
    `${server.name} (${server.address})`,
    cell(mx, mxOf(mx)),
    cell(txt, spfOf(txt)),
  ]),
});

const differText = (count: number) => ({
  en: `The ${count} name servers of the zone do not give the same MX and SPF records.`,
  ja: `ゾーンのネームサーバー ${count} 台で、MX または SPF の応答が一致していません。`,
});
const oneServer = {
  en: 'Fewer than two name servers could be asked directly.',
  ja: '直接問い合わせできたネームサーバーが 2 台未満です。',
};
