// The text for the customer: what became of the e-mail and what they can do, without anything of how mail works inside.
import { assertNever } from '../../../shared/assert-never.ts';
import type { CauseName } from '../../../shared/history/diagnosis.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';
import { answers } from './cause-text.ts';
import { causeTexts } from './cause-texts.ts';
import { clean } from './clean.ts';
import { joinTexts } from './join-texts.ts';
import type { Story } from './read-story.ts';

export function answerCustomer(story: Story): Text {
  const mail = mailOf(story);
  const { cause, ending } = story;
  // What may have been somebody else's must not be told as this one's.
  if (story.isCandidate) return joinTexts([sent(mail), causeTexts['not-heard-of'].answer]);
  switch (ending) {
    case 'arrived':
      return joinTexts([accepted(mail, story), causeTexts.delivered.answer]);
    case 'complained':
      return joinTexts([
        accepted(mail, story),
        cause === 'complained' ? causeTexts.complained.answer : causeTexts.delivered.answer,
      ]);
    case 'unsubscribed':
      return joinTexts([accepted(mail, story), changedSubscription]);
    case 'refused':
    case 'returned':
      return joinTexts([undelivered(mail), whyNot(story)]);
    case 'held':
    case 'stopped':
      return joinTexts([unsent(mail), causeTexts[cause].answer]);
    case 'trying':
      return joinTexts([onItsWay(mail), meanwhile(cause)]);
    case 'overdue':
    case 'unheard':
    case 'traced':
      return joinTexts([sent(mail), causeTexts['not-heard-of'].answer]);
    default:
      return assertNever(ending);
  }
}

const whyNot = ({ cause, weighed }: Story): Text =>
  weighed.replyCause === 'no-mailbox-or-filter' ? answers.unknownOrFiltered : causeTexts[cause].answer;

type Mail = { readonly to: string; readonly at: string | null };

function mailOf({ ask, sentAtMs }: Story): Mail {
  const to = clean(ask.recipient, 254).replace(/\s+/gu, ' ').trim();
  return { to: to === '' ? '?' : to, at: sentAtMs === null ? null : sayTime(sentAtMs).en };
}

const named = ({ to, at }: Mail): Text =>
  at === null
    ? { en: `The e-mail to ${to}`, ja: `${to} 宛てのメールは` }
    : { en: `The e-mail that we sent to ${to} on ${at}`, ja: `${at} に ${to} 宛てにお送りしたメールは` };

function sent({ to, at }: Mail): Text {
  return at === null
    ? { en: `We sent the e-mail to ${to}.`, ja: `${to} 宛てにメールをお送りしました。` }
    : { en: `We sent the e-mail to ${to} on ${at}.`, ja: `${at} に ${to} 宛てにメールをお送りしました。` };
}

function undelivered(mail: Mail): Text {
  const { en, ja } = named(mail);
  return { en: `${en} could not be delivered.`, ja: `${ja}、お届けできませんでした。` };
}

function unsent({ to }: Mail): Text {
  return { en: `The e-mail to ${to} was not sent.`, ja: `${to} 宛てのメールは、送信されませんでした。` };
}

function accepted(mail: Mail, { delivery }: Story): Text {
  const { en, ja } = named({ to: mail.to, at: null });
  if (delivery === null)
    return { en: `${en} has arrived at your mail service.`, ja: `${ja}、ご利用のメールサービスに届いています。` };
  const at = sayTime(delivery.atMs);
  return {
    en: `${en} was accepted by your mail service on ${at.en}.`,
    ja: `${ja}、${at.ja} にご利用のメールサービスで受け付けられています。`,
  };
}

function onItsWay(mail: Mail): Text {
  const { en, ja } = named(mail);
  return {
    en: `${en} is still on its way: your mail service has not taken it yet, and we go on trying by ourselves.`,
    ja: `${ja}、まだ配送中です。ご利用のメールサービスで受け取りが保留されており、自動で再試行を続けています。`,
  };
}

function meanwhile(cause: CauseName): Text {
  if (cause === 'mailbox-full')
    return {
      en: 'The mailbox is full: please delete some messages, and the e-mail will arrive by itself.',
      ja: 'メールボックスの容量がいっぱいです。不要なメールを削除していただければ、自動的に届きます。',
    };
  return {
    en: 'There is nothing you need to do for now. If it has not arrived by tomorrow, please tell us.',
    ja: '今行っていただくことはありません。明日になっても届かない場合は、お知らせください。',
  };
}

const changedSubscription: Text = {
  en: 'Since then, the subscription to these e-mails was changed through the link in it. If you did not mean to, please tell us.',
  ja: 'その後、メール内のリンクから配信の設定が変更されています。お心当たりがない場合は、お知らせください。',
};
