// M04: an MX record that points to an alias (CNAME).
import { mxExcerpt, ownMx, replaceMx } from '../../derive/mx-detail.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeMailHosts, passUnlessUnknown } from '../judge-mail-hosts.ts';

export const mxTargetAlias = defineAudit({
  id: 'mx-target-alias',
  topic: 'mx',
  subject: 'domain',
  severity: 'medium',
  needs: ['mx'],
  texts: {
    title: { en: 'An MX record points to an alias (CNAME)', ja: 'MX レコードが別名（CNAME）を指しています' },
    passed: { en: 'No MX record points to an alias (CNAME)', ja: 'MX レコードは別名（CNAME）を指していません' },
    why: {
      en: 'The host in an MX record must have an address record of its own. Most senders follow an alias, but some refuse it or rewrite the recipient, so mail from a few of them is lost.',
      ja: 'MX レコードが指すホストは、自分自身のアドレスを持つ必要があります。多くの送信側は CNAME をたどりますが、拒否したり宛先を書き換えたりするものもあり、一部の相手からのメールが失われます。',
    },
    fix: {
      en: 'Change the MX record so that it names the host that the alias leads to.',
      ja: 'MX レコードが、別名の行き先のホストを直接指すように変更してください。',
    },
  },
  sources: [citeRfc(2181, '10.3', 'M04'), citeRfc(5321, '5.1')],
  judge: ({ mx }) =>
    judgeMailHosts(mx, (hosts) => {
      const aliases = hosts.filter(({ alias }) => alias !== null);
      if (aliases.length === 0) return passUnlessUnknown(hosts);
      const own = ownMx(mx);
      const cures = aliases.map(({ exchange, replies, alias }) => {
        // The end of the chain, where one of the address questions got there.
        const end = replies.find(({ outcome }) => outcome === 'answer')?.chain.at(-1) ?? alias ?? exchange.host;
        return replaceMx(own, { from: exchange, to: `${exchange.preference} ${end}` });
      });
      const list = aliases.map(({ exchange, alias }) => `${exchange.host} → ${alias ?? ''}`).join(', ');
      const isAlias = (host: string) => aliases.some(({ exchange }) => exchange.host === host);
      return fail(
        { en: `Aliases in the MX records: ${list}.`, ja: `別名になっている MX のホスト: ${list}` },
        {
          details: [mxExcerpt(own, ({ host }) => (isAlias(host) ? aliasText : null)), ...cures],
          replies: [own, ...aliases.flatMap(({ replies }) => replies)],
        },
      );
    }),
});

const aliasText = { en: 'This name is an alias (CNAME).', ja: 'この名前は別名（CNAME）です。' };
