// A domain that sends no mail and has no MX should say that it receives none either (RFC 7505).
import { repliesIn } from '../../../../shared/evidence.ts';
import { sendsNothing, receivesNothing } from '../../derive/no-mail.ts';
import { addMx } from '../../derive/mx-detail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { nullMxValue } from '../../protocols/mx/print.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxNullMissing = defineAudit({
  id: 'mx-null-missing',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['target'],
  weighs: ['mx', 'apexTxt'],
  texts: {
    title: { en: 'A domain without mail has no null MX', ja: 'メールを使わないドメインに Null MX がありません' },
    passed: { en: 'A null MX says that the domain receives no mail', ja: 'Null MX で受信しないことが宣言されています' },
    why: {
      en: 'The domain says that it sends no mail. Without a null MX, senders that write to it keep trying for days before they give up, and forged senders look more real.',
      ja: 'このドメインは送信しないと宣言しています。Null MX がないと、宛先に誰もいないと分かるまで何日も再送が続き、詐称された差出人も本物らしく見えてしまいます。',
    },
    fix: {
      en: 'Publish the null MX below. It must be the only MX record at the name.',
      ja: '下の Null MX を公開してください。この名前の MX レコードは Null MX だけにする必要があります。',
    },
  },
  sources: [citeRfc(7505, '3'), citeRfc(7505, '4.1')],
  judge: ({ target, mx, apexTxt }) => {
    const unreached = unreachedIn(mx, apexTxt);
    if (unreached.length > 0) return cannotTell(unreached);
    if (sendsNothing(apexTxt) !== 'yes') return notApplicable(usesMail);
    if (receivesNothing(mx) === 'yes') return pass();
    if (mx.state === 'seen') return notApplicable(hasMx);
    const [own] = repliesIn(mx.from);
    if (own === undefined || own.outcome === 'nxdomain') return notApplicable(usesMail);
    return fail(
      {
        en: `${target.domain} sends no mail (v=spf1 -all) and has no MX record; a null MX would say that it receives none either.`,
        ja: `${target.domain} は送信しないと宣言し（v=spf1 -all）、MX もありません。Null MX で受信しないことも明示できます。`,
      },
      { details: [addMx(own, nullMxValue)], replies: [own] },
    );
  },
});

const usesMail = {
  en: 'The domain does not say that it uses no mail.',
  ja: 'メールを使わないとは宣言されていません。',
};
const hasMx = { en: 'The domain has MX records, so it receives mail.', ja: 'MX レコードがあり、メールを受信します。' };
