// What the audits of an identity's DMARC result begin with: the prediction for its own mail as SES sends it now.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Table } from '../../../shared/detail.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { type Evidence, repliesIn } from '../../../shared/evidence.ts';
import type { Leg, Prediction } from '../../../shared/report.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { type MailFromSpf, mailFromSpf } from '../derive/mail-from-state.ts';
import { predictOwn } from '../derive/predict-identity.ts';
import { cannotTell, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { ownReplies } from './judge-mail-from.ts';
import { judgeSigner, type Signer } from './judge-signer.ts';

export type OwnMail = {
  readonly sesIdentity: SesIdentity;
  readonly dmarcStreams: Artifacts['dmarcStreams'];
  readonly sesRelated: Evidence<Artifacts['sesRelated']>;
  readonly mailFrom: Evidence<Artifacts['mailFrom']>;
};

export type OwnPrediction = Pick<Signer, 'isForeign'> & { readonly prediction: Prediction };

/** An identity from which nothing can be sent now has no result. */
export function judgeOwnMail(mail: OwnMail, judge: (own: OwnPrediction) => Judgement): Judgement {
  const { sesIdentity, sesRelated, dmarcStreams, mailFrom } = mail;
  const { mailFrom: custom } = sesIdentity;
  const isRefused = custom !== null && custom.status !== 'SUCCESS' && custom.onMxFailure === 'REJECT_MESSAGE';
  if (!sesIdentity.verifiedForSending || isRefused) return notApplicable(nothingSent);
  return judgeSigner(sesIdentity, sesRelated, ({ related, isForeign }) => {
    const prediction = predictOwn({ identity: sesIdentity, related, spf: spfOf(sesIdentity, mailFrom) }, dmarcStreams);
    if (prediction.result !== 'unknown') return judge({ prediction, isForeign });
    return cannotTell([...dmarcStreams, ...spfReplies(mail)]);
  });
}

export function spfOf(identity: SesIdentity, mailFrom: OwnMail['mailFrom']): MailFromSpf {
  const own = mailFrom.state === 'seen' ? ownReplies(identity, mailFrom.value) : null;
  return own === null ? 'unknown' : mailFromSpf(own);
}

/** What is known of the SPF record at the MAIL FROM domain, and what is not. */
export function spfReplies({ mailFrom }: OwnMail): readonly DnsReply[] {
  return mailFrom.state === 'seen' ? mailFrom.value.flatMap(({ spf }) => spf) : repliesIn(mailFrom.from);
}

/** Fails where mail fails DMARC and receivers are asked for just this. */
export function judgeFailing(mail: OwnMail, disposition: NonNullable<Prediction['disposition']>): Judgement {
  return judgeOwnMail(mail, ({ prediction, isForeign }) => {
    if (prediction.result === 'no-policy') return notApplicable(noPolicy);
    if (prediction.result !== 'fail') return pass(prediction.says);
    // What cannot be mended by signing has checks of its own.
    if (isForeign) return notApplicable(foreignText);
    if (prediction.disposition !== disposition) return pass(otherwise);
    return fail(prediction.says, { details: [legsTable(prediction)], replies: mail.dmarcStreams });
  });
}

export function legsTable({ legs }: Prediction): Table {
  return {
    kind: 'table',
    title: { en: 'What counts for DMARC', ja: 'DMARC での判定' },
    columns: [
      { en: 'Check', ja: '認証' },
      { en: 'Domain', ja: 'ドメイン' },
      { en: 'Result', ja: '結果' },
    ],
    rows: legs.map(({ leg, domain, says }: Leg) => [leg === 'spf' ? 'SPF' : 'DKIM', domain ?? none, says]),
  };
}

const none: Text = { en: 'none', ja: 'なし' };
const nothingSent: Text = {
  en: 'SES lets nothing be sent from this identity now; other checks say why.',
  ja: '現在、この ID からは送信できません。理由は別の項目で示します。',
};
const noPolicy: Text = {
  en: 'No DMARC record applies; another check covers that.',
  ja: '適用される DMARC レコードがありません。別の項目で判定します。',
};
const foreignText: Text = {
  en: 'The address is at a domain that is not yours in SES; other checks cover that.',
  ja: 'アドレスのドメインがアカウントの検証済み ID ではありません。別の項目で判定します。',
};
const otherwise: Text = {
  en: 'The mail fails DMARC, but the domain asks for something else; another check covers that.',
  ja: 'DMARC は不合格ですが、ドメインのポリシーが異なります。別の項目で判定します。',
};
