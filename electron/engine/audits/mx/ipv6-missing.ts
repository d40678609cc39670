// M11: none of the domain's MX hosts can be reached over IPv6.
import { isKnown } from '../../../../shared/dns.ts';
import { unknownAbout } from '../../derive/mail-hosts.ts';
import { ownMx } from '../../derive/mx-detail.ts';
import { providerOf } from '../../protocols/mx/providers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailHosts } from '../judge-mail-hosts.ts';

export const mxIpv6Missing = defineAudit({
  id: 'mx-ipv6-missing',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['mx'],
  texts: {
    title: { en: 'No MX host has an IPv6 address', ja: 'IPv6 アドレスを持つ MX ホストがありません' },
    passed: { en: 'Mail can be received over IPv6', ja: 'IPv6 でも受信できます' },
    why: {
      en: 'Senders that use only IPv6 cannot reach the domain. They are few, and the important ones use IPv4 as well, so hardly any mail is lost today.',
      ja: 'IPv6 だけを使う送信側からは届きません。ただしそうした送信側はごく少数で、主要な送信側は IPv4 も使うため、現時点で実害はほとんどありません。',
    },
    fix: {
      en: 'Ask your mailbox provider for IPv6, then add an AAAA record to at least one MX host. Set the PTR record of its address at the same time.',
      ja: 'メールボックスプロバイダーに IPv6 への対応を確認し、少なくとも 1 つの MX ホストに AAAA レコードを追加してください。PTR レコードも同時に設定します。',
    },
  },
  sources: [citeRfc(5321, '5.2', 'M11')],
  judge: ({ mx }) =>
    judgeMailHosts(mx, (hosts) => {
      const replies = hosts.flatMap((host) => host.replies.filter(({ question }) => question.type === 'AAAA'));
      if (hosts.some(({ addresses }) => addresses.some((address) => address.includes(':'))))
        return pass(null, { replies });
      if (hosts.every(({ exchange }) => providerOf(exchange.host) !== null)) return notApplicable(theirs);
      if (hosts.every(({ hasAddress }) => hasAddress === 'no')) return notApplicable(noAddress);
      if (!replies.every(isKnown)) return cannotTell(replies);
      // Without any address at all the question would not arise.
      if (hosts.every(({ hasAddress }) => hasAddress !== 'yes')) return cannotTell(unknownAbout(hosts));
      const asked = hosts.filter((host) => host.replies.length > 0);
      const list = asked.map(({ exchange }) => exchange.host).join(', ');
      return fail(
        { en: `No AAAA record at ${list}.`, ja: `AAAA レコードのないホスト: ${list}` },
        { replies: [ownMx(mx), ...replies] },
      );
    }),
});

const theirs = {
  en: 'The mailbox provider runs these hosts and decides on IPv6.',
  ja: 'これらのホストはメールボックスプロバイダーが運用しており、IPv6 への対応もプロバイダーが決めます。',
};
const noAddress = { en: 'No MX host has any address.', ja: 'アドレスを持つ MX ホストがありません。' };
