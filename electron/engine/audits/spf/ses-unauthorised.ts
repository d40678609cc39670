// S46: check_host with the addresses Amazon SES sends from does not pass at the MAIL FROM domain.
import { isKnown } from '../../../../shared/dns.ts';
import { checkSesEgress, type SesCheck, sesInclusion } from '../../derive/ses-egress.ts';
import { curedSpf, spfExcerpt } from '../../derive/spf-cure.ts';
import { indexReplies } from '../../protocols/spf/replies.ts';
import { spfRecords } from '../../protocols/spf/select.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { growTree } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf, sesMailFrom } from '../judge-spf.ts';

export const spfSesUnauthorised = defineAudit({
  id: 'spf-ses-unauthorised',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['mailFrom'],
  texts: {
    title: {
      en: 'Amazon SES is not authorized at the MAIL FROM domain',
      ja: 'MAIL FROM ドメインで Amazon SES が許可されていません',
    },
    passed: {
      en: 'Amazon SES passes SPF at the MAIL FROM domain',
      ja: 'MAIL FROM ドメインで Amazon SES は SPF に合格します',
    },
    why: {
      en: 'Plumbline ran the same check as receivers, with the addresses that Amazon SES really sends from, and it did not pass. Your SES mail fails SPF, and DMARC depends on DKIM alone. The SES console does not check this.',
      ja: 'Amazon SES が実際に使う送信元アドレスで、受信側と同じ SPF の判定を行いましたが、合格しませんでした。SES のメールは SPF に合格せず、DMARC では DKIM だけが頼りになります。これは SES のコンソールでは確認されません。',
    },
    fix: {
      en: 'Publish the record below at the MAIL FROM domain, then audit again. In it, include:amazonses.com comes before the ending.',
      ja: '下のレコードを MAIL FROM ドメインに公開し、もう一度診断してください。include:amazonses.com は末尾の前に置きます。',
    },
  },
  sources: [citeSpf('4', 'S46'), sesMailFrom],
  judge: ({ mailFrom }) => {
    const checked = mailFrom
      .filter(({ txt }) => !isKnown(txt) || spfRecords(txt).length > 0)
      .map((item) => ({ ...item, checks: checkSesEgress(item.domain, item.spf) }));
    if (checked.length === 0) return notApplicable(noRecord);
    const refused = checked.map((item) => ({ ...item, failed: failures(item.checks ?? []) }));
    const [first] = refused.filter(({ failed }) => failed.length > 0);
    if (first === undefined) {
      const sure = checked.every(
        ({ checks }) => checks !== null && checks.every(({ step }) => step.done && step.result === 'pass'),
      );
      return sure
        ? pass(null, { replies: checked.map(({ txt }) => txt) })
        : cannotTell(checked.flatMap(({ spf }) => spf));
    }
    const { domain, failed, checks, spf } = first;
    const { root } = growTree(domain, indexReplies(spf));
    const text = root.reading?.text ?? '';
    const [result] = failed.map(({ step }) => (step.done ? step.result : ''));
    return fail(
      {
        en: `${domain}: "${result}" for ${failed.length} of the ${checks?.length ?? 0} networks of Amazon SES, ${failed[0]?.network ?? ''} among them.`,
        ja: `${domain}: Amazon SES のネットワーク ${checks?.length ?? 0} 件のうち ${failed.length} 件（${failed[0]?.network ?? ''} など）で結果が「${result}」でした。`,
      },
      {
        details: [spfExcerpt(domain, text, []), curedSpf(root, sesInclusion(root)), showTree(root)],
        replies: spf.filter(({ question }) => question.type === 'TXT'),
      },
    );
  },
});

const noRecord = {
  en: 'The MAIL FROM domain has no SPF record; another check covers that.',
  ja: 'MAIL FROM ドメインに SPF レコードがありません。別の項目で判定します。',
};

/** A temporary error is no answer. */
function failures(checks: readonly SesCheck[]): readonly SesCheck[] {
  return checks.filter(({ step }) => step.done && step.result !== 'pass' && step.result !== 'temperror');
}
