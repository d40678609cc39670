// What is wrong with a List-Unsubscribe, in words.
import type { Text } from '../../../shared/text.ts';
import type { ListFault } from '../protocols/list-unsubscribe/parse.ts';

const most = 80;
const short = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);

export const listFaultTexts: { readonly [F in ListFault]: (text: string) => Text } = {
  'no-address': () => ({ en: 'It contains no address.', ja: 'アドレスがありません。' }),
  'no-brackets': (text) => ({
    en: `This is outside the angle brackets: ${short(text)}`,
    ja: `山かっこで囲まれていません: ${short(text)}`,
  }),
  unclosed: (text) => ({
    en: `The angle bracket is not closed: ${short(text)}`,
    ja: `山かっこが閉じていません: ${short(text)}`,
  }),
  empty: () => ({ en: 'There is nothing between the angle brackets.', ja: '山かっこの中が空です。' }),
  'no-comma': (text) => ({
    en: `There is no comma before ${short(text)}`,
    ja: `直前にカンマがありません: ${short(text)}`,
  }),
  'not-an-address': (text) => ({
    en: `This is not an address with a scheme such as https: or mailto:, but ${short(text)}`,
    ja: `https: や mailto: で始まるアドレスではありません: ${short(text)}`,
  }),
};
