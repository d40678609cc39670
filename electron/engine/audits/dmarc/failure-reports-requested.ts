// D27: ruf asks for copies of single messages: a matter of privacy, and few receivers send any.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcFailureReportsRequested = defineAudit({
  id: 'dmarc-failure-reports-requested',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'info',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: 'Failure reports on single messages are requested (ruf)',
      ja: '個別メールの失敗レポートを求めています（ruf）',
    },
    passed: { en: 'No failure reports are requested', ja: '失敗レポートは求めていません' },
    why: {
      en: "Failure reports can contain addresses, subjects and text of your users' mail. Most large receivers, Gmail and Microsoft among them, therefore send none. A public suffix (a name such as co.uk) must not ask for them.",
      ja: '失敗レポートには、利用者のアドレス、件名、本文が含まれることがあります。このため Gmail や Microsoft など主要な受信側の多くは送付しません。パブリックサフィックス（co.jp など）では要求できません。',
    },
    fix: {
      en: 'Keep ruf only if someone reads these reports and your privacy rules allow it, and name only your own mailbox or a processor under contract. Otherwise, delete ruf.',
      ja: 'レポートを確認する担当者がいて、個人情報の取り扱い上も問題がない場合だけ残し、自組織または契約済みの委託先を指定してください。それ以外は削除します。',
    },
  },
  sources: [cite(9989, '10.2', 'D27'), cite(9991, '7')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const addresses = record.ruf.filter(({ fault }) => fault === null);
      if (addresses.length === 0) return pass(null, { replies: [reply] });
      const hosts = [...new Set(addresses.map(({ host, text }) => host ?? text))];
      const reason = { en: 'Copies of failing messages are sent here.', ja: '不合格メールの写しが送られます。' };
      return fail(
        { en: `Failure reports may go to ${hosts.join(', ')}.`, ja: `失敗レポートの送付先: ${hosts.join('、')}` },
        {
          details: [
            recordExcerpt(found, markTags(record, ['ruf'], reason)),
            amendedRecord(found, { ruf: null, fo: null }),
          ],
          replies: [reply],
        },
      );
    }),
});
