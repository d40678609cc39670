// X16: check_host with SES's own networks does not pass, although the SPF record names amazonses.com.
import { sesSpfValue } from '../../derive/mail-from-records.ts';
import { checkSesEgress } from '../../derive/ses-egress.ts';
import { newSpfRecord, spfExcerpt } from '../../derive/spf-cure.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { includesSes, judgeMailFromSpf } from '../judge-mail-from-spf.ts';
import { citeSpf } from '../judge-spf.ts';

export const sesMailFromSpfRefusesSes = defineAudit({
  id: 'ses-mail-from-spf-refuses-ses',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFrom'],
  texts: {
    title: {
      en: 'SPF does not pass for Amazon SES at the MAIL FROM domain',
      ja: 'MAIL FROM ドメインで Amazon SES が SPF に合格しません',
    },
    passed: {
      en: 'Amazon SES passes SPF at the MAIL FROM domain',
      ja: 'MAIL FROM ドメインで Amazon SES は SPF に合格します',
    },
    why: {
      en: 'Plumbline ran the check that receivers run, with an address of every network of SES. The record names amazonses.com, but something in it stops the check before or instead of passing: a syntax error, too many lookups, or a term in front.',
      ja: 'SES の各ネットワークのアドレスで、受信側と同じ判定を行いました。amazonses.com の指定はありますが、構文の誤り、ルックアップの超過、手前の項目などのために合格しません。',
    },
    fix: {
      en: 'Publish the record below. A MAIL FROM domain serves SES alone, so its record needs nothing but include:amazonses.com and an ending.',
      ja: '下のレコードを公開してください。MAIL FROM ドメインは SES 専用のため、include:amazonses.com と末尾の指定だけで十分です。',
    },
  },
  sources: [citeSpf('4', 'X16'), citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ sesIdentity, mailFrom }) =>
    judgeMailFromSpf(sesIdentity, mailFrom, ({ replies, root, proof }) => {
      if (!includesSes(root)) return notApplicable(withoutText);
      const { domain, spf } = replies;
      const checks = checkSesEgress(domain, spf) ?? [];
      const failed = checks.filter(({ step }) => step.done && step.result !== 'pass' && step.result !== 'temperror');
      const [first] = failed;
      if (first?.step.done !== true) {
        const isSure = checks.length > 0 && checks.every(({ step }) => step.done && step.result === 'pass');
        return isSure ? pass(null, { replies: proof }) : cannotTell(spf);
      }
      const text = root.reading?.text ?? '';
      return fail(
        {
          en: `${domain}: "${first.step.result}" for ${failed.length} of the ${checks.length} networks of SES, ${first.network} among them.`,
          ja: `${domain}: SES のネットワーク ${checks.length} 件のうち ${failed.length} 件（${first.network} など）で結果が「${first.step.result}」でした。`,
        },
        {
          details: [
            spfExcerpt(domain, text, []),
            { ...newSpfRecord(root.owner, sesSpfValue), act: 'replace', instead: text },
            showTree(root),
          ],
          replies: proof,
        },
      );
    }),
});

const withoutText = {
  en: 'The record does not name amazonses.com; another check covers that.',
  ja: 'レコードに amazonses.com の指定がありません。別の項目で判定します。',
};
