// The words for one cause: what stood in the way, whose it is to change, what to do, and what a customer is told.
import type { Whose } from '../../../shared/history/diagnosis.ts';
import type { Text } from '../../../shared/text.ts';

export type CauseText = {
  readonly whose: Whose;
  /** What stood in the way, in one sentence that fits while SES tries and after it gave up. */
  readonly says: Text;
  /** The first first. */
  readonly next: readonly Text[];
  /** To be tried first once SES does not try any more. */
  readonly retry?: Text;
  /** The last, once SES does not try any more. */
  readonly afterwards?: readonly Text[];
  /** Why, and what the customer can do; it follows a sentence that says that the e-mail did not arrive. */
  readonly answer: Text;
};

/** Where nobody says whose the trouble is. */
const inVain: Text = {
  en: 'It could not be handed over to your mail service. We can send it again; if that fails, too, please give us another address.',
  ja: 'ご利用のメールサービスに引き渡せませんでした。改めてお送りできますが、それでも届かない場合は、別のアドレスをお知らせください。',
};

/** For what only a general code tells of: no cause may be told as a fact. */
const unclear: Text = {
  en: 'Why is not clear. Please check the address, and tell us if it is right; we can send it again, or use another address.',
  ja: '理由は、はっきりしていません。アドレスに誤りがないかご確認のうえ、お知らせください。再送するか、別のアドレスにお送りできます。',
};

/** For what is ours to mend: the customer need do nothing. */
const weLook: Text = {
  en: 'The cause is on our side. There is nothing you need to do; we can send it again once that is settled.',
  ja: '原因は当方にあります。お客様に行っていただくことはありません。解消後に、改めてお送りできます。',
};

/** For refusals by the customer's own provider that only they can lift. */
const allowUs: Text = {
  en: "Your mail service did not accept it. Please allow our address in your mail settings, or ask your mail service's support to do so; we can then send it again.",
  ja: 'ご利用のメールサービスで受信が許可されませんでした。メールの設定で当方のアドレスの受信を許可するか、メールサービスのサポートにご相談ください。その後、改めてお送りできます。',
};

/** For trouble at the customer's own provider. */
const theirTrouble: Text = {
  en: 'Your mail service could not take it at that time. If this goes on, please tell your mail service, or give us another address; we can send it again.',
  ja: 'その時点で、ご利用のメールサービスがメールを受け取れない状態でした。続く場合は、メールサービスにお問い合わせいただくか、別のアドレスをお知らせください。改めてお送りできます。',
};

/** Receivers that answer alike for an unknown address and for a filter of the recipient's own. */
const unknownOrFiltered: Text = {
  en: 'Your mail service says that the address does not exist, or that your settings refuse our e-mail. Please check the spelling, allow our address in the mail settings of your phone, and tell us; we can then send it again.',
  ja: 'ご利用のメールサービスから、アドレスが存在しないか、受信拒否の設定に該当するという応答がありました。アドレスのつづりと、携帯電話などの受信設定で当方のアドレスが許可されていることをご確認のうえ、お知らせください。改めてお送りできます。',
};

/** Receivers that answer alike for an unknown address and for a setting of their organization. */
const unknownOrRefused: Text = {
  en: 'Your mail service does not take mail for this address: it may not exist, or a setting may refuse it. Please check the spelling; if it is right, please ask whoever looks after your e-mail, or give us another address.',
  ja: 'ご利用のメールサービスで、このアドレス宛てのメールが受け付けられませんでした。アドレスが存在しないか、設定により受け取れない可能性があります。つづりをご確認ください。正しい場合は、メールの管理者にお問い合わせいただくか、別のアドレスをお知らせください。',
};

/** Where what stood in the way is gone. */
const worksAgain: Text = {
  en: 'Other e-mails to this address have arrived since, so we can send it again.',
  ja: 'その後、このアドレス宛てのほかのメールは届いていますので、改めてお送りできます。',
};

export const answers = {
  inVain,
  unclear,
  weLook,
  allowUs,
  theirTrouble,
  unknownOrFiltered,
  unknownOrRefused,
  worksAgain,
} as const;
