// What a difference between SES's rendering and ours is, in plain sentences.
import type { Text } from '../../../../shared/text.ts';

export const onlyTheirs: Text = {
  en: 'SES rendered this part; the draft has none.',
  ja: 'SES にはこのパートがありますが、下書きにはありません。',
};
export const onlyOurs: Text = {
  en: 'The draft has this part; SES rendered none.',
  ja: '下書きにはこのパートがありますが、SES の結果にはありません。',
};
export const theirsCrLf: Text = {
  en: 'SES ends lines with CRLF, as mail standards require; the draft with LF. Recipients see no difference.',
  ja: '行末が異なります。SES はメールの規格どおり CRLF、下書きは LF です。表示は変わりません。',
};
export const oursCrLf: Text = {
  en: 'The draft ends lines with CRLF, SES with LF. Recipients see no difference.',
  ja: '行末が異なります。下書きは CRLF、SES は LF です。表示は変わりません。',
};
export const theirsLine: Text = {
  en: 'The message from SES has one more line break at its end. Recipients see no difference.',
  ja: 'SES のメッセージは末尾の改行が 1 つ多くなっています。表示は変わりません。',
};
export const oursLine: Text = {
  en: 'The message from SES has one line break fewer at its end. Recipients see no difference.',
  ja: 'SES のメッセージは末尾の改行が 1 つ少なくなっています。表示は変わりません。',
};
export const theirsEscaped: Text = {
  en: 'SES wrote this character of a value as an HTML character reference.',
  ja: 'SES の結果では、値のこの文字が HTML の文字参照になっています。',
};
export const oursEscaped: Text = {
  en: 'SES wrote this HTML character reference as the character itself.',
  ja: 'SES の結果では、この HTML の文字参照が元の文字になっています。',
};
export const otherBlanks: Text = { en: 'Spaces or line breaks differ here.', ja: 'ここの空白または改行が異なります。' };
export const otherText: Text = { en: 'The text differs here.', ja: 'ここの文字列が異なります。' };

export function tagLeft(tag: string): Text {
  return { en: `SES left ${tag} as it is.`, ja: `SES の結果では ${tag} がそのまま残っています。` };
}

export function tagFilled(tag: string): Text {
  return {
    en: `SES replaced ${tag}, which Plumbline leaves as it is.`,
    ja: `SES は ${tag} を置き換えましたが、Plumbline ではそのまま残しています。`,
  };
}
