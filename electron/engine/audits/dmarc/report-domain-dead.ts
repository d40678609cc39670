// D25: a report address whose domain cannot receive mail.
import { recordExcerpt } from '../../derive/dmarc-cure.ts';
import { reportHostState } from '../../derive/dmarc-report-host.ts';
import { destinationsOf, sayUnchecked } from '../../derive/dmarc-reports.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcReportDomainDead = defineAudit({
  id: 'dmarc-report-domain-dead',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk', 'dmarcReports'],
  texts: {
    title: { en: 'A report address cannot receive mail', ja: 'レポートの送付先がメールを受信できません' },
    passed: { en: 'Every report domain can receive mail', ja: 'レポート送付先のドメインはすべて受信可能です' },
    why: {
      en: 'The domain of a report address does not exist or has no mail server, so its reports are lost. If the domain is unregistered, anyone can register it and read who sends in your name.',
      ja: 'レポート送付先のドメインが存在しないか、メールサーバーがありません。レポートは失われ、ドメインが未登録であれば、第三者が取得して送信状況を閲覧できてしまいます。',
    },
    fix: {
      en: 'Replace the address with one that works. If it belongs to a report service that you no longer use, delete it.',
      ja: '受信できるアドレスに置き換えてください。利用を終えたレポートサービスのアドレスであれば、削除します。',
    },
  },
  sources: [
    cite(9989, '5.1.3', 'D25'),
    { title: 'RFC 5321 5.1', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
  ],
  judge: ({ target, dmarcWalk, dmarcReports }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const destinations = destinationsOf(target.domain, dmarcWalk);
      const hosts = [...new Set(destinations.map(({ host }) => host))].map((host) => ({
        host,
        ...reportHostState(host, dmarcReports),
      }));
      const dead = hosts.flatMap(({ host, why }) => (why === null ? [] : [{ host, why }]));
      const [first] = dead;
      const rest = sayUnchecked(target.domain, dmarcWalk);
      if (first === undefined) {
        const open = hosts.flatMap(({ unreached }) => unreached);
        return open.length > 0 ? cannotTell(open) : pass(rest.en === '' ? null : rest, { replies: dmarcReports });
      }
      const marks = destinations.flatMap(({ host, uri, policyDomain }) => {
        const reason = dead.find((one) => one.host === host)?.why;
        return reason === undefined || policyDomain !== found.at ? [] : [{ ...uri.span, reason }];
      });
      const proof = dmarcReports.filter(({ question }) => dead.some(({ host }) => host === question.name));
      return fail(
        { en: `${first.host}: ${first.why.en}${rest.en}`, ja: `${first.host}: ${first.why.ja}${rest.ja}` },
        { details: [recordExcerpt(found, marks)], replies: [found.reply, ...proof] },
      );
    }),
});
