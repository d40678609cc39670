// S01: no SPF record at the domain that stands in From.
import { repliesIn } from '../../../../shared/evidence.ts';
import { txtValues } from '../../../../shared/dns.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { newSpfRecord } from '../../derive/spf-cure.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { nearMiss } from '../../protocols/spf/near-miss.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfRecordMissing = defineAudit({
  id: 'spf-record-missing',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['target'],
  weighs: ['spfTree', 'apexTxt', 'mx', 'mailFrom'],
  texts: {
    title: { en: 'No SPF record', ja: 'SPF レコードがありません' },
    passed: { en: 'The domain has an SPF record', ja: 'SPF レコードがあります' },
    why: {
      en: 'SPF lists the servers that may send for a domain. Amazon SES uses a MAIL FROM domain of its own, so SES mail does not need this record. Some receivers check SPF at the From domain, though, and other senders of the domain need it.',
      ja: 'SPF は、ドメインの名前で送信してよいサーバーの一覧です。Amazon SES は別の MAIL FROM ドメインを使うため、SES のメールにこのレコードは必要ありません。ただし、From ドメインの SPF を見る受信側があり、SES 以外の送信元にも必要です。',
    },
    fix: {
      en: 'Add every other service that sends in the name of the domain to the record below, then publish it. If the domain sends no mail, publish v=spf1 -all instead.',
      ja: '下のレコードに、このドメインの名前で送信するほかのサービスをすべて加えて公開してください。メールを一切送信しないドメインでは、代わりに v=spf1 -all を公開します。',
    },
  },
  sources: [citeSpf('4.5', 'S01'), citeSpf('10.1')],
  judge: ({ target, spfTree, apexTxt, mx, mailFrom }) => {
    if (spfTree.state === 'unreachable') return cannotTell(unreachedIn(spfTree));
    const replies = repliesIn(spfTree.from.slice(0, 1));
    if (spfTree.state === 'seen') return pass(null, { replies });
    if (apexTxt.state === 'seen' && txtValues(apexTxt.value).some((text) => nearMiss(text) !== null))
      return notApplicable(meant);
    if (sendsNoMail({ apexTxt, mx }) === 'yes') return notApplicable(noMail);
    const isElsewhere = mailFrom.state === 'seen' && mailFrom.value.every(({ domain }) => domain !== target.domain);
    const value = isElsewhere ? 'v=spf1 ~all' : 'v=spf1 include:amazonses.com ~all';
    return fail(
      {
        en: `${target.domain} publishes no record that begins with v=spf1.`,
        ja: `${target.domain} には v=spf1 で始まるレコードが公開されていません。`,
      },
      { details: [newSpfRecord(target.domain, value, complete)], replies },
    );
  },
});

const meant = {
  en: 'There is a text that was meant as an SPF record, but receivers ignore it; another check says why.',
  ja: 'SPF レコードのつもりの記述はありますが、受信側に無視されます。理由は別の項目で示します。',
};

const noMail = {
  en: 'The domain receives no mail (null MX); another check covers its SPF record.',
  ja: 'メールを受信しないドメイン（Null MX）です。SPF は別の項目で判定します。',
};

const complete = {
  en: 'Put the other senders of the domain before "~all".',
  ja: 'ほかの送信元があれば「~all」の前に書き加えてください。',
};
