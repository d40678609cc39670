// M08: one host alone receives the domain's mail.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { ownMx } from '../../derive/mx-detail.ts';
import { providerOf } from '../../protocols/mx/providers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailHosts, passUnlessUnknown } from '../judge-mail-hosts.ts';

export const mxSingle = defineAudit({
  id: 'mx-single',
  topic: 'mx',
  subject: 'domain',
  severity: 'info',
  needs: ['mx'],
  texts: {
    title: { en: 'Only one host receives the mail', ja: '受信サーバーが 1 台だけです' },
    passed: { en: 'More than one machine can receive the mail', ja: '受信できるサーバーが複数あります' },
    why: {
      en: 'While the only host is down, mail waits at the senders. They retry for some days, so a short outage loses nothing; a second host shortens the wait.',
      ja: '唯一のサーバーが止まっている間、メールは送信側で待機します。数日は再送されるため短い停止なら失われませんが、2 台目があれば待ち時間を減らせます。',
    },
    fix: {
      en: 'For a small domain, nothing has to be done. Otherwise, add a second MX host in another network, with the same spam protection.',
      ja: '小規模なドメインなら対応は不要です。必要であれば、同じ迷惑メール対策を備えた 2 台目の MX ホストを別のネットワークに追加してください。',
    },
  },
  sources: [citeRfc(5321, '5.1', 'M08')],
  judge: ({ mx }) =>
    judgeMailHosts(mx, (hosts) => {
      const [only, ...others] = hosts;
      const replies = [ownMx(mx)];
      if (only === undefined || others.length > 0) return pass(null, { replies });
      const { host } = only.exchange;
      const provider = providerOf(host);
      // Behind one name of a large provider stand many machines.
      if (provider !== null) return notApplicable(runBy(provider.name));
      if (
        only.addresses.length > 1 &&
        new Set(only.addresses.map((one) => one.includes(':'))).size < only.addresses.length
      )
        return pass(null, { replies: [...replies, ...only.replies] });
      if (only.hasAddress === 'unknown') return passUnlessUnknown(hosts);
      if (only.hasAddress === 'no') return notApplicable(noAddress);
      return fail(
        { en: `${host} is the only MX host.`, ja: `MX ホストは ${host} だけです。` },
        {
          details: [
            { kind: 'table', title, columns, rows: exchangesIn(mx).map((one) => [String(one.preference), one.host]) },
          ],
          replies: [...replies, ...only.replies],
        },
      );
    }),
});

const noAddress = { en: 'The only MX host has no address.', ja: '唯一の MX ホストにアドレスがありません。' };
const title = { en: 'Hosts that receive', ja: '受信するホスト' };
const columns = [
  { en: 'Preference', ja: '優先度' },
  { en: 'Host', ja: 'ホスト' },
];
const runBy = (name: string) => ({
  en: `${name} runs this host on many machines.`,
  ja: `${name} がこのホストを多数のサーバーで運用しています。`,
});
