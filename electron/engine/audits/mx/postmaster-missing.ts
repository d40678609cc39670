// M18: postmaster@ and abuse@ cannot exist, because the domain sends mail and can receive none.
import { repliesIn } from '../../../../shared/evidence.ts';
import { addressesIn, exchangesIn } from '../../derive/mail-hosts.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { isKnown } from '../../../../shared/dns.ts';
import { isNullMx } from '../../protocols/mx/parse.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxPostmasterMissing = defineAudit({
  id: 'mx-postmaster-missing',
  topic: 'mx',
  subject: 'domain',
  severity: 'info',
  needs: ['target'],
  weighs: ['mx', 'apexTxt'],
  texts: {
    title: { en: 'Nobody can reach postmaster@ and abuse@', ja: 'postmaster@ と abuse@ に連絡できません' },
    passed: {
      en: 'The domain can receive mail for postmaster@ and abuse@',
      ja: 'postmaster@ と abuse@ 宛てのメールを受信できます',
    },
    why: {
      en: 'Receivers and blocklist operators write to postmaster@ and abuse@ when mail from a domain causes trouble. If their mail cannot arrive, the first sign of trouble is that your mail is refused.',
      ja: 'ドメインからのメールに問題があると、受信側やブロックリストの運営者は postmaster@ や abuse@ に連絡します。受信できないと、メールが拒否されて初めて問題に気づくことになります。',
    },
    fix: {
      en: 'Set up the domain to receive mail, and have someone read postmaster@ and abuse@.',
      ja: 'ドメインでメールを受信できるようにし、postmaster@ と abuse@ を担当者が確認するようにしてください。',
    },
  },
  sources: [citeRfc(2142, '2', 'M18'), citeRfc(5321, '4.5.1')],
  judge: ({ target, mx, apexTxt }) => {
    const silent = sendsNoMail({ apexTxt, mx });
    if (silent === 'yes') return notApplicable(noMail);
    const replies = repliesIn(mx.from);
    if (mx.state === 'seen' && !isNullMx(exchangesIn(mx.value)))
      return pass(mayReceive, { replies: replies.slice(0, 1) });
    if (mx.state === 'absent' && replies[0]?.outcome === 'nxdomain') return notApplicable(nowhere);
    if (addressesIn(replies).length > 0) return pass(mayReceive, { replies });
    const unreached = [...unreachedIn(mx, apexTxt), ...replies.filter((reply) => !isKnown(reply))];
    if (unreached.length > 0) return cannotTell(unreached);
    return fail(
      {
        en: `Mail to postmaster@${target.domain} and abuse@${target.domain} cannot be delivered.`,
        ja: `postmaster@${target.domain} と abuse@${target.domain} 宛てのメールは届きません。`,
      },
      { replies },
    );
  },
});

const noMail = { en: 'The domain sends no mail.', ja: '送信しないドメインです。' };
const nowhere = { en: 'The domain does not exist.', ja: 'ドメイン自体が存在しません。' };
const mayReceive = {
  en: 'DNS does not show whether the two mailboxes exist.',
  ja: '2 つのメールボックスが実際にあるかどうかは、DNS からは分かりません。',
};
