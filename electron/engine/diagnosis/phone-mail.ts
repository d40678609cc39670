// Mail on mobile phones of Japan: filters that the recipient has set there drop what the server has accepted, and say nothing.
import type { Text } from '../../../shared/text.ts';

const carriers =
  /@(?:docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|uqmobile\.jp|(?:i\.)?softbank\.jp|softbank\.ne\.jp|[a-z]\.vodafone\.ne\.jp|ymobile\.ne\.jp|rakumail\.jp)$/iu;

export const isPhoneMail = (address: string): boolean => carriers.test(address.trim());

/** KDDI and SoftBank, notes for senders: what their filters drop was accepted before. */
export const allowOnPhone: Text = {
  en: 'This mobile carrier may drop mail after it has accepted it, without a word, where a filter of the recipient asks for it: have them allow your domain in the mail settings of their phone.',
  ja: 'この携帯キャリアでは、受信者の迷惑メール対策の設定により、受け取り後のメールが通知なく破棄されることがあります。携帯電話の受信設定で、送信元ドメインを許可してもらってください。',
};

export const lookOnPhone: Text = {
  en: 'Please look in your junk folder, and check that the mail settings of your phone allow our address. If you cannot find it, tell us; we can send it again, or use another address.',
  ja: '迷惑メールフォルダーと、携帯電話の受信設定で当方のアドレスが許可されていることをご確認ください。見つからない場合はお知らせください。再送するか、別のアドレスにお送りできます。',
};
