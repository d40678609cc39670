// X11: more than one SPF record at the custom MAIL FROM domain, which is a permanent error.
import { isKnown, txtValue } from '../../../../shared/dns.ts';
import type { Detail } from '../../../../shared/detail.ts';
import { decidingReply } from '../../derive/mail-from-records.ts';
import { spfTtlSeconds } from '../../derive/spf-cure.ts';
import { mergeSpf } from '../../protocols/spf/merge.ts';
import { spfRecords } from '../../protocols/spf/select.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';
import { citeSpf } from '../judge-spf.ts';

export const sesMailFromSpfSeveral = defineAudit({
  id: 'ses-mail-from-spf-several',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: {
      en: 'The MAIL FROM domain has more than one SPF record',
      ja: 'MAIL FROM ドメインに SPF レコードが複数あります',
    },
    passed: { en: 'The MAIL FROM domain has exactly one SPF record', ja: 'MAIL FROM ドメインの SPF は 1 つだけです' },
    why: {
      en: 'Receivers that find two SPF records use neither of them: the result is a permanent error, and SPF passes for nobody.',
      ja: 'SPF レコードが 2 つ以上あると、受信側はどちらも使わずに恒久エラーとします。SPF はどの送信元でも合格しません。',
    },
    fix: {
      en: 'Publish the merged record below in place of the first one, and delete the others.',
      ja: '1 つ目を下の統合したレコードに置き換え、残りを削除してください。',
    },
  },
  sources: [citeSpf('4.5'), citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, ({ domain }) => {
      const txt = decidingReply(mailFromAnswers, 'txt');
      if (!isKnown(txt)) return cannotTell([txt]);
      const [first, ...others] = spfRecords(txt).map(txtValue);
      if (first === undefined) return notApplicable(missingText);
      if (others.length === 0) return pass(null, { replies: [txt] });
      const place = { kind: 'record-to-publish', name: domain, type: 'TXT', ttlSeconds: spfTtlSeconds } as const;
      const details: readonly Detail[] = [
        { ...place, act: 'replace', value: mergeSpf([first, ...others]), instead: first },
        ...others.map((other): Detail => ({ ...place, act: 'remove', value: other })),
      ];
      return fail(
        {
          en: `${domain} has ${others.length + 1} SPF records; receivers accept only one.`,
          ja: `${domain} に SPF レコードが ${others.length + 1} 件あります。受信側が認めるのは 1 つだけです。`,
        },
        { details, replies: [txt] },
      );
    }),
});

const missingText = {
  en: 'The MAIL FROM domain has no SPF record; another check covers that.',
  ja: 'MAIL FROM ドメインに SPF レコードがありません。別の項目で判定します。',
};
