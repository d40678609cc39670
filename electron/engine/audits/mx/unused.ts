// M14: a domain that sends nothing still names mail servers.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { sendsNothing } from '../../derive/no-mail.ts';
import { mxExcerpt, ownMx, removeMx, replaceMx } from '../../derive/mx-detail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { isNullMx } from '../../protocols/mx/parse.ts';
import { nullMxValue } from '../../protocols/mx/print.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxUnused = defineAudit({
  id: 'mx-unused',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['mx'],
  weighs: ['apexTxt'],
  texts: {
    title: { en: 'A domain that sends no mail still receives it', ja: '送信しないドメインがメールを受信しています' },
    passed: {
      en: 'The domain neither sends nor receives, and says so',
      ja: '送受信しないことが一貫して宣言されています',
    },
    why: {
      en: 'SPF says that nobody sends for this domain, so it is probably unused, yet mail servers still accept mail for it. Such leftovers are easily forgotten: whoever runs those servers later can read the mail.',
      ja: 'SPF では誰も送信しないと宣言されており、使っていないドメインと思われますが、受信の設定が残っています。こうした設定はサーバーの持ち主が変わっても忘れられがちで、新しい持ち主にメールを読まれるおそれがあります。',
    },
    fix: {
      en: 'If nobody reads mail for this domain, replace its MX records with the null MX below. If someone does, leave them as they are.',
      ja: 'このドメイン宛てのメールを誰も読んでいないなら、MX レコードを下の Null MX に置き換えてください。読む人がいるなら、そのままで構いません。',
    },
  },
  sources: [citeRfc(7505, '1', 'M14')],
  judge: ({ mx, apexTxt }) => {
    const own = ownMx(mx);
    const exchanges = exchangesIn(mx);
    const forbids = sendsNothing(apexTxt);
    if (forbids === 'unknown') return cannotTell(unreachedIn(apexTxt));
    if (forbids === 'no') return notApplicable(sends);
    const replies = apexTxt.state === 'seen' ? [own, apexTxt.value] : [own];
    if (isNullMx(exchanges)) return pass(null, { replies });
    const [first, ...others] = exchanges;
    if (first === undefined || exchanges.some(({ kind }) => kind === 'null')) return notApplicable(sends);
    return fail(
      {
        en: `${own.question.name} sends no mail (v=spf1 -all) but has ${exchanges.length === 1 ? 'an MX record' : `${exchanges.length} MX records`}.`,
        ja: `${own.question.name} は送信しないと宣言していますが（v=spf1 -all）、MX レコードが ${exchanges.length} 件あります。`,
      },
      {
        details: [
          mxExcerpt(own, () => null),
          replaceMx(own, { from: first, to: nullMxValue }),
          ...others.map((exchange) => removeMx(own, exchange)),
        ],
        replies,
      },
    );
  },
});

const sends = { en: 'The domain does not say that it sends no mail.', ja: '送信しないとは宣言されていません。' };
