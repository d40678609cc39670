// S01: no SPF record at a custom MAIL FROM domain.
import { isKnown } from '../../../../shared/dns.ts';
import { newSpfRecord } from '../../derive/spf-cure.ts';
import { spfRecords } from '../../protocols/spf/select.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames, sesMailFrom } from '../judge-spf.ts';

export const spfMailFromRecordMissing = defineAudit({
  id: 'spf-mail-from-record-missing',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['mailFrom'],
  texts: {
    title: { en: 'No SPF record at the MAIL FROM domain', ja: 'MAIL FROM ドメインに SPF レコードがありません' },
    passed: { en: 'The MAIL FROM domain has an SPF record', ja: 'MAIL FROM ドメインに SPF レコードがあります' },
    why: {
      en: 'Receivers check SPF at the MAIL FROM domain, the one that bounces go to. Without a record there, SPF cannot pass for your SES mail, and DMARC depends on DKIM alone. SES itself checks only the MX record, so its console shows no error.',
      ja: '受信側は SPF を MAIL FROM ドメイン（バウンスの宛先）で確認します。ここにレコードがないと SES のメールは SPF に合格せず、DMARC では DKIM だけが頼りになります。SES が確認するのは MX レコードだけのため、コンソールにはエラーが出ません。',
    },
    fix: {
      en: 'Publish the record below at the MAIL FROM domain, then audit again. It needs nothing else, because only SES sends from there.',
      ja: '下のレコードを MAIL FROM ドメインに公開し、もう一度診断してください。ここから送信するのは SES だけなので、ほかの項目は不要です。',
    },
  },
  sources: [citeSpf('4.5', 'S01'), sesMailFrom],
  judge: ({ mailFrom }) => {
    const missing = mailFrom.filter(({ txt }) => isKnown(txt) && spfRecords(txt).length === 0);
    const replies = missing.map(({ txt }) => txt);
    if (missing.length === 0) {
      const unknown = mailFrom.map(({ txt }) => txt).filter((txt) => !isKnown(txt));
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, { replies: mailFrom.map(({ txt }) => txt) });
    }
    const names = listNames(missing.map(({ domain }) => domain));
    return fail(
      {
        en: `${names.en}: there is no SPF record, so mail that SES sends with this MAIL FROM domain cannot pass SPF.`,
        ja: `${names.ja} に SPF レコードがなく、この MAIL FROM ドメインで SES が送るメールは SPF に合格しません。`,
      },
      { details: missing.map(({ domain }) => newSpfRecord(domain, 'v=spf1 include:amazonses.com ~all')), replies },
    );
  },
});
