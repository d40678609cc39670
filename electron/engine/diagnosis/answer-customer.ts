// The text for the customer: what became of the e-mail and what they can do, without anything of how mail works inside.
import { assertNever } from '../../../shared/assert-never.ts';
import type { CauseName } from '../../../shared/history/diagnosis.ts';
import type { Text } from '../../../shared/text.ts';
import { answers } from './cause-text.ts';
import { causeTexts } from './cause-texts.ts';
import { clean } from './clean.ts';
import { joinTexts } from './join-texts.ts';
import { isPhoneMail, lookOnPhone } from './phone-mail.ts';
import type { Story } from './read-story.ts';

export function answerCustomer(story: Story): Text {
  const mail = mailOf(story);
  const { cause, ending } = story;
  // What may have been somebody else's must not be told as this one's.
  if (story.isCandidate) return joinTexts([sent(mail), causeTexts['not-heard-of'].answer]);
  switch (ending) {
    case 'arrived':
      return joinTexts([accepted(mail, story), story.isSeen ? searchForIt : lookForIt(story)]);
    case 'complained':
      return joinTexts([
        accepted(mail, story),
        cause === 'complained' ? causeTexts.complained.answer : lookForIt(story),
      ]);
    case 'unsubscribed':
      return joinTexts([accepted(mail, story), changedSubscription]);
    case 'refused':
    case 'returned':
      if (story.isPerhapsAway) return joinTexts([accepted(mail, story), lookForIt(story)]);
      return joinTexts([undelivered(mail), whyNot(story)]);
    case 'held':
    case 'stopped':
      return joinTexts([unsent(mail), causeTexts[cause].answer]);
    case 'trying':
      return joinTexts([onItsWay(mail), meanwhile(cause)]);
    case 'overdue':
    case 'unheard':
    case 'traced':
      if (story.isPerhapsHeld) return joinTexts([perhapsUnsent(mail), causeTexts['suppressed-by-account'].answer]);
      return joinTexts([sent(mail), causeTexts['not-heard-of'].answer]);
    default:
      return assertNever(ending);
  }
}

function whyNot({ cause, certainty, weighed, worksAgain }: Story): Text {
  if (worksAgain) return answers.worksAgain;
  if (weighed.replyCause === 'no-mailbox-or-filter') return answers.unknownOrFiltered;
  if (weighed.replyCause === 'recipient-refused') return answers.unknownOrRefused;
  const { whose, answer } = causeTexts[cause];
  return certainty === 'guess' && (whose === 'recipient' || whose === 'sender') ? answers.unclear : answer;
}

/** As customers read dates; the hour in UTC, for nothing tells where they are. */
function sayDay(atMs: number): Text {
  const iso = new Date(atMs).toISOString();
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const time = iso.slice(11, 16);
  return {
    en: `${months[Number(month) - 1]} ${Number(day)}, ${year}, ${time} UTC`,
    ja: `${year} 年 ${Number(month)} 月 ${Number(day)} 日 ${time}（UTC）`,
  };
}

const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

type Mail = { readonly to: string; readonly at: Text | null };

function mailOf({ ask, sentAtMs }: Story): Mail {
  const to = clean(ask.recipient, 254).replace(/\s+/gu, ' ').trim();
  return { to: to === '' ? '?' : to, at: sentAtMs === null ? null : sayDay(sentAtMs) };
}

const named = ({ to, at }: Mail): Text =>
  at === null
    ? { en: `The e-mail to ${to}`, ja: `${to} 宛てのメールは` }
    : { en: `The e-mail that we sent to ${to} on ${at.en}`, ja: `${at.ja}に ${to} 宛てにお送りしたメールは` };

function sent({ to, at }: Mail): Text {
  return at === null
    ? { en: `We sent the e-mail to ${to}.`, ja: `${to} 宛てにメールをお送りしました。` }
    : { en: `We sent the e-mail to ${to} on ${at.en}.`, ja: `${at.ja}に ${to} 宛てにメールをお送りしました。` };
}

function undelivered(mail: Mail): Text {
  const { en, ja } = named(mail);
  return { en: `${en} could not be delivered.`, ja: `${ja}、お届けできませんでした。` };
}

function unsent({ to }: Mail): Text {
  return { en: `The e-mail to ${to} was not sent.`, ja: `${to} 宛てのメールは、送信されませんでした。` };
}

function perhapsUnsent({ to }: Mail): Text {
  return {
    en: `The e-mail to ${to} may not have been sent.`,
    ja: `${to} 宛てのメールは、送信されていない可能性があります。`,
  };
}

function accepted(mail: Mail, { delivery }: Story): Text {
  const { en, ja } = named({ to: mail.to, at: null });
  if (delivery === null)
    return { en: `${en} has arrived at your mail service.`, ja: `${ja}、ご利用のメールサービスに届いています。` };
  const at = sayDay(delivery.atMs);
  return {
    en: `${en} was accepted by your mail service on ${at.en}.`,
    ja: `${ja}、${at.ja}にご利用のメールサービスで受け付けられています。`,
  };
}

const lookForIt = ({ ask }: Story): Text => (isPhoneMail(ask.recipient) ? lookOnPhone : causeTexts.delivered.answer);

function onItsWay(mail: Mail): Text {
  const { en, ja } = named(mail);
  return {
    en: `${en} is still on its way: your mail service has not taken it yet, and it is tried again automatically.`,
    ja: `${ja}、まだ配送中です。ご利用のメールサービスにはまだ受け取られておらず、自動で再試行しています。`,
  };
}

function meanwhile(cause: CauseName): Text {
  if (cause === 'mailbox-full')
    return {
      en: 'The mailbox is full: please delete some messages to make room. If the e-mail has not arrived by tomorrow, please tell us.',
      ja: 'メールボックスの容量がいっぱいです。不要なメールを削除して、空きをお作りください。明日になっても届かない場合は、お知らせください。',
    };
  return {
    en: 'There is nothing you need to do for now. If it has not arrived by tomorrow, please tell us.',
    ja: '今行っていただくことはありません。明日になっても届かない場合は、お知らせください。',
  };
}

/** Without a word of who opened it: that is for staff to know. */
const searchForIt: Text = {
  en: 'Please search your mailbox for its subject, in every folder, in the trash, and on your other devices. If you cannot find it, tell us, and we can send it again.',
  ja: 'すべてのフォルダーとゴミ箱、ほかの端末でも、件名で検索してみてください。見つからない場合はお知らせください。改めてお送りできます。',
};

const changedSubscription: Text = {
  en: 'Since then, the subscription to these e-mails was changed. If you did not do this, please tell us.',
  ja: 'その後、これらのメールの配信設定が変更されています。お心当たりがない場合は、お知らせください。',
};
