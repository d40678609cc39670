// What each fault of an address list means, and what to do.
import type { Text } from '../../../../shared/text.ts';
import type { AddressFaultCode } from './types.ts';

export const addressFaultTexts: { readonly [code in AddressFaultCode]: Text } = {
  'at-missing': {
    en: 'There is no @. An address looks like name@example.com.',
    ja: '@ がありません。name@example.com の形で指定してください。',
  },
  'local-missing': { en: 'There is nothing before the @.', ja: '@ の前に何もありません。' },
  'domain-missing': {
    en: 'There is no domain after the @.',
    ja: '@ の後にドメインがありません。',
  },
  'domain-broken': { en: 'What follows the @ is not a domain name.', ja: '@ より後ろがドメイン名ではありません。' },
  character: {
    en: 'There is a character that needs quotes: "Mia (Sales)" <mia@example.com>.',
    ja: '引用符で囲む必要がある文字が入っています。"Mia (Sales)" <mia@example.com> のように指定してください。',
  },
  'angle-unclosed': { en: 'The closing > is missing.', ja: '閉じる > がありません。' },
  'quote-unclosed': { en: 'The closing quote is missing.', ja: '閉じる引用符がありません。' },
  'comment-unclosed': { en: 'The closing parenthesis is missing.', ja: '閉じ括弧がありません。' },
  'group-unclosed': {
    en: 'The group does not end with a semicolon.',
    ja: 'グループの末尾にセミコロンがありません。',
  },
  route: {
    en: 'The address begins with an obsolete route (RFC 5322 4.4). Remove it.',
    ja: 'アドレスの前に廃止された経路指定 (RFC 5322 4.4) があります。削除してください。',
  },
  trailing: {
    en: 'There is extra text after the address. Separate addresses with commas.',
    ja: 'アドレスの後ろに余分な文字があります。アドレスはカンマで区切ってください。',
  },
  empty: { en: 'There is nothing between two commas.', ja: 'カンマの間に何もありません。' },
};
