// What the two audits of an identity without a custom MAIL FROM domain share: whom they may judge, and the way out.
import type { RelatedIdentities } from '../../../shared/artifacts.ts';
import type { Detail } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { mailFromRecords } from '../derive/mail-from-records.ts';
import { ancestorsOf, proposedMailFrom } from '../derive/mail-from-state.ts';
import { type Judgement, notApplicable, pass } from './define-audit.ts';
import { judgeSigner } from './judge-signer.ts';

export type NoMailFrom = {
  /** Nothing of this mail is its sender's own, and no other check says so of DKIM at this very identity. */
  readonly isBare: boolean;
  /** The records of a MAIL FROM domain that may be chosen; none where an address can have that of its domain. */
  readonly records: readonly Detail[];
};

export function judgeNoMailFrom(
  identity: SesIdentity,
  sesRelated: Evidence<RelatedIdentities>,
  judge: (found: NoMailFrom) => Judgement,
): Judgement {
  if (identity.mailFrom !== null) return pass();
  // Of an address that waits for a click, that click is all that can be asked.
  if (identity.kind === 'address' && !identity.verifiedForSending) return notApplicable(nothingSent);
  return judgeSigner(identity, sesRelated, ({ domain, related, isForeign }) => {
    if (isForeign) return notApplicable(foreignText);
    const isSwitchedOff = identity.kind === 'address' && !identity.dkim.signingEnabled;
    const isBare = identity.verifiedForSending && domain === null && !isSwitchedOff;
    const isShared =
      identity.kind === 'address' &&
      ancestorsOf(identity, related).some(({ mailFrom }) => mailFrom?.status === 'SUCCESS');
    return judge({ isBare, records: isShared ? [] : proposedRecords(identity, related) });
  });
}

function proposedRecords(identity: SesIdentity, related: readonly SesIdentity[]): readonly Detail[] {
  const domain = proposedMailFrom(identity, related);
  return mailFromRecords(identity, domain, {
    en: `${domain} is a proposal: any subdomain will do that is used for nothing else.`,
    ja: `${domain} は一例です。ほかに使われていないサブドメインであれば、どれでも構いません。`,
  });
}

const nothingSent: Text = {
  en: 'SES lets nothing be sent from this address yet; other checks say why.',
  ja: '現在、このアドレスからは送信できません。理由は別の項目で示します。',
};

const foreignText: Text = {
  en: 'The domain of this address is not an identity of the account, so no MAIL FROM domain can be set up for it.',
  ja: 'このアドレスのドメインはアカウントの検証済み ID ではないため、MAIL FROM ドメインを設定できません。',
};
