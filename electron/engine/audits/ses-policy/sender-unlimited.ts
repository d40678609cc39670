// AU-1: another account may send From any address of the domain, to anyone.
import { allowsSending, limitsMail, limitsWho, markParts, outsidersIn } from '../../derive/ses-policy-statement.ts';
import type { PolicyStatement } from '../../protocols/iam/types.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgeGrants } from '../judge-ses-policies.ts';

export const sesPolicySenderUnlimited = defineAudit({
  id: 'ses-policy-sender-unlimited',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  texts: {
    title: {
      en: 'Another account may send From any address of the domain',
      ja: '他のアカウントが任意の From アドレスで送信できます',
    },
    passed: {
      en: 'Other accounts are limited in what they may send',
      ja: '他のアカウントが送信できる範囲は限定されています',
    },
    why: {
      en: 'The policy grants sending without a condition on the From address or the recipients. Whoever holds it can write as your management or your accounting, to anyone.',
      ja: 'このポリシーは、From アドレスにも宛先にも条件を付けずに送信を許可しています。許可された側は、経営者や経理を名乗って誰にでも送信できます。',
    },
    fix: {
      en: 'Add a condition with ses:FromAddress (for example StringLike "newsletter@<domain>") or with ses:Recipients to the statement.',
      ja: 'ステートメントに、ses:FromAddress（例: StringLike で newsletter@<ドメイン>）または ses:Recipients の条件を加えてください。',
    },
  },
  sources: [citeSes('using identity authorization', 'identity-authorization-policies', 'SES2-AU-1')],
  judge: ({ sesIdentity }) => {
    if (sesIdentity.kind === 'address') return notApplicable(addressText);
    return judgeGrants(sesIdentity, {
      marks: ({ statement }) =>
        allowsSending(statement) && !limitsMail(statement) ? markParts(namedIn(statement), unlimited) : [],
      says: (names, texts) => ({
        en: `Policy ${names} lets ${texts.join(', ')} send From any address of ${sesIdentity.domain}.`,
        ja: `ポリシー ${names} により、${texts.join('、')} は ${sesIdentity.domain} の任意のアドレスで送信できます。`,
      }),
    });
  },
});

/** Everybody without a limit is worse, and told by a check of its own. */
function namedIn(statement: PolicyStatement) {
  return outsidersIn(statement).filter(({ kind }) => kind !== 'anyone' || limitsWho(statement));
}

const unlimited = {
  en: 'No limit on the From address or the recipients.',
  ja: 'From アドレスも宛先も限定されていません。',
};
const addressText = {
  en: 'The identity is a single address, so the From address is limited by itself.',
  ja: 'この ID は 1 つのアドレスのため、From は自ずと限定されています。',
};
