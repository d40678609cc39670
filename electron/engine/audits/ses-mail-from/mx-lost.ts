// X08 for MAIL FROM: SES still says SUCCESS, but the MX record that it rests on is no longer right.
import { isKnown } from '../../../../shared/dns.ts';
import { decidingReply, isMxForSes, sayWithoutMx } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromMxLost = defineAudit({
  id: 'ses-mail-from-mx-lost',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: {
      en: 'SES will soon stop using the MAIL FROM domain',
      ja: 'まもなく MAIL FROM ドメインが使われなくなります',
    },
    passed: {
      en: 'SES and DNS agree about the MAIL FROM domain',
      ja: 'MAIL FROM ドメインについて SES と DNS の状態が一致しています',
    },
    why: {
      en: 'SES looks at the MX record again and again. Its state is still SUCCESS from an earlier look, but the record in DNS is no longer right. There is time to repair it before mail is affected.',
      ja: 'SES は MX を繰り返し確認します。前回の確認により状態はまだ SUCCESS ですが、DNS の MX はすでに正しくありません。配信に影響が出る前に直せます。',
    },
    fix: {
      en: 'Repair the MX record as the check about it says, before SES looks again.',
      ja: 'SES が次に確認する前に、MX レコードの診断項目に従って修正してください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, (mailFrom) => {
      if (mailFrom.status !== 'SUCCESS') return notApplicable(otherState);
      const mx = decidingReply(mailFromAnswers, 'mx');
      if (!isKnown(mx)) return cannotTell([mx]);
      if (isMxForSes(mx)) return pass(null, { replies: [mx] });
      const { en, ja } = sayWithoutMx(mailFrom, sesIdentity);
      return fail(
        {
          en: `SES says SUCCESS for ${mailFrom.domain}, but its MX record is not the one for SES now. When SES notices, ${en}.`,
          ja: `${mailFrom.domain} の状態は SUCCESS ですが、現在の MX は SES 用ではありません。SES がこれを検出すると、${ja}。`,
        },
        { replies: [mx] },
      );
    }),
});

const otherState = {
  en: 'SES does not say SUCCESS; another check explains its state.',
  ja: 'SES の状態は SUCCESS ではありません。別の項目で説明します。',
};
