// Judges the DMARC result of a received message.
import type { DmarcCheck, MailFacts } from '../../../shared/message/mail-report.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { signatureTable } from './judge-signatures.ts';
import { unknownBecause } from './unknown-because.ts';

/** Judges where DMARC could be evaluated at all. */
export function judgeDmarcResult({ dmarc }: MailFacts, judge: (dmarc: DmarcCheck) => Judgement): Judgement {
  if (dmarc === null || dmarc.result === 'permerror') return notApplicable(noOneAuthor);
  return dmarc.result === 'temperror' ? unknownBecause(dmarc.says) : judge(dmarc);
}

/** The message fails DMARC, and its domain asks for this. */
export function judgeFailing(mail: MailFacts, policy: DmarcCheck['policy']): Judgement {
  return judgeDmarcResult(mail, (dmarc) => {
    if (dmarc.result !== 'fail') return dmarc.result === 'pass' ? pass(dmarc.says) : notApplicable(noRecord);
    if (dmarc.policy !== policy) return notApplicable(otherPolicy);
    return fail(dmarc.says, mail.signatures.length === 0 ? {} : { details: [signatureTable(mail.signatures)] });
  });
}

const noOneAuthor: Text = {
  en: 'The message does not have exactly one author; another check covers that.',
  ja: '差出人が 1 つに定まりません。別の項目で判定します。',
};

const noRecord: Text = {
  en: 'No DMARC record applies; another check covers that.',
  ja: '適用される DMARC レコードがありません。別の項目で判定します。',
};

const otherPolicy: Text = {
  en: 'It fails under another policy; another check covers that.',
  ja: '不合格ですがポリシーが異なります。別の項目で判定します。',
};
