// A domain that sends mail but refuses all mail by a null MX: receivers may refuse it in turn.
import { txtValues } from '../../../../shared/dns.ts';
import { sendsNothing } from '../../derive/no-mail.ts';
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { hostNote, ownMx, removeMx, replaceMx, unknownHostValue } from '../../derive/mx-detail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { isSpfRecord } from '../../protocols/spf/parse.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxNullSender = defineAudit({
  id: 'mx-null-sender',
  topic: 'mx',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'mx'],
  weighs: ['apexTxt'],
  texts: {
    title: { en: 'The domain sends mail but refuses to receive any', ja: '送信するのに、受信を拒否しています' },
    passed: { en: 'Null MX and SPF agree', ja: 'Null MX と SPF が一致しています' },
    why: {
      en: 'A null MX says that no mail, not even a bounce, can be delivered to this domain. Receivers check that bounces can come back and may refuse mail from such a sender (error code 5.7.27).',
      ja: 'Null MX は「このドメインにはメールを届けられない」という宣言です。受信側はバウンスを返せるかを確認しており、こうした送信者からのメールを拒否することがあります（エラーコード 5.7.27）。',
    },
    fix: {
      en: 'If the domain sends mail, replace the null MX with the MX records of your mailbox provider. If it does not, publish v=spf1 -all as its SPF record.',
      ja: 'メールを送信する場合は、Null MX をメールボックスプロバイダーの MX レコードに置き換えてください。送信しない場合は、SPF レコードを v=spf1 -all にします。',
    },
  },
  sources: [citeRfc(7505, '4.2', 'M01')],
  judge: ({ target, mx, apexTxt }) => {
    const exchanges = exchangesIn(mx);
    const [first, ...others] = exchanges;
    // One with another preference means the same, and has a check of its own.
    if (first === undefined || exchanges.some(({ kind }) => kind !== 'null')) return notApplicable(receives);
    const silent = sendsNothing(apexTxt);
    if (silent === 'unknown') return cannotTell(unreachedIn(apexTxt));
    const replies = apexTxt.state === 'seen' ? [ownMx(mx), apexTxt.value] : [ownMx(mx)];
    const names = apexTxt.state === 'seen' && txtValues(apexTxt.value).some(isSpfRecord);
    if (silent === 'yes' || !names) return pass(null, { replies });
    return fail(
      {
        en: `${target.domain} has a null MX, yet its SPF record names senders.`,
        ja: `${target.domain} は Null MX を公開していますが、SPF レコードに送信元が書かれています。`,
      },
      {
        details: [
          replaceMx(ownMx(mx), { from: first, to: unknownHostValue }, hostNote),
          ...others.map((exchange) => removeMx(ownMx(mx), exchange)),
        ],
        replies,
      },
    );
  },
});

const receives = { en: 'The domain has no null MX.', ja: 'Null MX は使われていません。' };
