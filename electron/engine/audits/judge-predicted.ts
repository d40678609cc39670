// What the audits of a message's DMARC result begin with: the prediction for mail From its very address.
import type { SenderFacts } from '../../../shared/message/sending.ts';
import type { Prediction } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { legsTable } from './judge-own-mail.ts';

export function judgePredicted(
  { prediction }: SenderFacts,
  isAsked: (disposition: Prediction['disposition']) => boolean,
): Judgement {
  if (prediction === null) return notApplicable(nothingSent);
  const { result, disposition, says } = prediction;
  if (result === 'unknown') return { verdict: 'cannot-tell', whys: [] };
  if (result !== 'fail') return pass(says);
  return isAsked(disposition) ? fail(says, { details: [legsTable(prediction)] }) : notApplicable(otherwise);
}

const nothingSent: Text = {
  en: 'SES would not accept a message from this address; another check covers that.',
  ja: 'このアドレスからの送信は SES に拒否されます。別の項目で判定します。',
};
const otherwise: Text = {
  en: 'The message fails DMARC, but the domain asks for something else; another check covers that.',
  ja: 'DMARC は不合格ですが、ドメインのポリシーが異なります。別の項目で判定します。',
};
