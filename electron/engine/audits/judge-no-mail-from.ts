// What the two audits of an identity without a custom MAIL FROM domain share: whom they may judge, and the way out.
import type { RelatedIdentities } from '../../../shared/artifacts.ts';
import type { Detail } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { mailFromRecords } from '../derive/mail-from-records.ts';
import { type Judgement, notApplicable, pass } from './define-audit.ts';
import { judgeSigner } from './judge-signer.ts';

/** `judge` learns whether SES signs this identity's mail for its own domain. */
export function judgeNoMailFrom(
  identity: SesIdentity,
  sesRelated: Evidence<RelatedIdentities>,
  judge: (isSigned: boolean) => Judgement,
): Judgement {
  if (identity.mailFrom !== null) return pass();
  return judgeSigner(identity, sesRelated, ({ domain, isForeign }) =>
    isForeign ? notApplicable(foreignText) : judge(domain !== null),
  );
}

/** The records of a MAIL FROM domain that may be chosen. */
export function proposedRecords(identity: SesIdentity): readonly Detail[] {
  const domain = `bounce.${identity.domain}`;
  return mailFromRecords(identity, domain, {
    en: `${domain} is a proposal: any subdomain will do that is used for nothing else.`,
    ja: `${domain} は一例です。ほかに使われていないサブドメインであれば、どれでも構いません。`,
  });
}

const foreignText: Text = {
  en: 'The domain of this address is not an identity of the account, so no MAIL FROM domain can be set up for it.',
  ja: 'このアドレスのドメインはアカウントの検証済み ID ではないため、MAIL FROM ドメインを設定できません。',
};
