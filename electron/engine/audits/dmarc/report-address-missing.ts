// D20: no rua, so nobody learns who uses the domain.
import { amendedRecord, proposedMailbox, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord, unlessSilent } from '../judge-dmarc-record.ts';

export const dmarcReportAddressMissing = defineAudit({
  id: 'dmarc-report-address-missing',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  weighs: ['apexTxt', 'mx'],
  texts: {
    title: { en: 'Nobody receives DMARC reports (no rua)', ja: 'DMARC レポートの送付先がありません（rua なし）' },
    passed: { en: 'Aggregate reports are requested', ja: '集計レポートの送付先が設定されています' },
    why: {
      en: 'Aggregate reports (daily summaries from receivers) are the only way to learn which servers send in your name and whether their mail passes. Without them, tightening the policy is guesswork, and a broken sender goes unnoticed.',
      ja: '集計レポート（受信側から届く日ごとの要約）は、どのサーバーが貴ドメインで送信し、合格しているかを知る唯一の手段です。レポートがなければポリシーの引き上げは手探りになり、送信元の不具合にも気づけません。',
    },
    fix: {
      en: 'Add a rua tag with a mailbox that someone reads, or with the address of a report service. Reports are XML files, about one a day from each large receiver.',
      ja: '担当者が確認するメールボックス、またはレポートサービスのアドレスを rua に追加してください。レポートは XML 形式で、主要な受信側からおおむね 1 日 1 通届きます。',
    },
  },
  sources: [cite(9989, '5.1.3', 'D20'), cite(9989, '4.7')],
  judge: ({ target, dmarcWalk, apexTxt, mx }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply, at } = found;
      const addresses = record.rua.filter(({ fault }) => fault !== 'empty');
      if (addresses.length > 0) return pass(null, { replies: [reply] });
      // A domain that sends no mail needs no reports, so here it has to be known.
      if (sendsNoMail({ apexTxt, mx }) === 'unknown') return cannotTell(unreachedIn(apexTxt, mx));
      const { uri, note } = proposedMailbox(at, mx);
      return unlessSilent(
        { apexTxt, mx },
        fail(
          {
            en: `The record at ${reply.question.name} names no address for aggregate reports.`,
            ja: `${reply.question.name} のレコードに集計レポートの送付先がありません。`,
          },
          {
            details: [recordExcerpt(found, []), amendedRecord(found, { rua: uri }, note)],
            replies: [reply],
          },
        ),
      );
    }),
});
