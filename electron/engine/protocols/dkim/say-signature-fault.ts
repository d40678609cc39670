// Why a signature cannot be checked at all, in words.
import type { Text } from '../../../../shared/text.ts';
import { assertNever } from '../../../../shared/assert-never.ts';
import { printable } from '../text/printable.ts';
import type { TagListFault } from '../tag-list/parse.ts';

type FaultKind = keyof typeof sentences;

/** `what`: the tag's name or its value, as the kind asks. */
export function sayFault(kind: FaultKind, what: string): Text {
  return sentences[kind](printable(what.slice(0, 80)));
}

const sentences = {
  missing: (tag: string) => ({ en: `The tag ${tag}= is missing.`, ja: `必須のタグ ${tag}= がありません。` }),
  v: (value: string) => ({ en: `v=${value} is not version 1.`, ja: `v=${value} はバージョン 1 ではありません。` }),
  a: (value: string) => ({
    en: `a=${value} is not an algorithm of DKIM.`,
    ja: `a=${value} は DKIM のアルゴリズムではありません。`,
  }),
  sha1: () => ({
    en: 'It uses rsa-sha1, which receivers no longer accept (RFC 8301).',
    ja: 'rsa-sha1 で署名されています。受信側は受け入れません（RFC 8301）。',
  }),
  d: (value: string) => ({ en: `d=${value} is not a domain name.`, ja: `d=${value} はドメイン名ではありません。` }),
  s: (value: string) => ({ en: `s=${value} is not a selector.`, ja: `s=${value} はセレクターとして読めません。` }),
  c: (value: string) => ({
    en: `c=${value} is not a canonicalization.`,
    ja: `c=${value} は正規化の方式ではありません。`,
  }),
  base64: (tag: string) => ({ en: `${tag}= is not valid base64.`, ja: `${tag}= は正しい base64 ではありません。` }),
  h: (value: string) => ({
    en: `h=${value} contains something that is not a header name.`,
    ja: `h=${value} にヘッダー名ではないものがあります。`,
  }),
  from: () => ({
    en: 'h= does not name From, which every signature has to cover.',
    ja: 'h= に From がありません。From は必ず署名の対象にする必要があります。',
  }),
  i: (value: string) => ({
    en: `i=${value} is not within the domain of d=.`,
    ja: `i=${value} が d= のドメインの範囲外です。`,
  }),
  q: (value: string) => ({
    en: `q=${value} is an unknown way to fetch keys.`,
    ja: `q=${value} は未知の鍵取得方法です。`,
  }),
  number: (tag: string) => ({ en: `${tag}= is not a number.`, ja: `${tag}= が数値ではありません。` }),
  x: () => ({
    en: 'It expires (x=) before its own signing time (t=).',
    ja: '有効期限（x=）が署名日時（t=）より前です。',
  }),
  'seal-h': () => ({
    en: 'A seal must not have h=.',
    ja: 'ARC-Seal に h= を書くことはできません。',
  }),
  'arc-h': () => ({
    en: 'h= must not name ARC-Seal.',
    ja: 'h= に ARC-Seal を含めることはできません。',
  }),
} satisfies { readonly [kind: string]: (what: string) => Text };

/** RFC 6376 3.2 */
export function saySyntax(fault: TagListFault): Text {
  switch (fault.kind) {
    case 'no-equals':
      return {
        en: `"${printable(fault.text.slice(0, 40))}" has no "=".`,
        ja: `「${printable(fault.text.slice(0, 40))}」に「=」がありません。`,
      };
    case 'bad-name':
      return {
        en: `"${printable(fault.text.slice(0, 40))}" is not a tag name.`,
        ja: `「${printable(fault.text.slice(0, 40))}」はタグ名として読めません。`,
      };
    case 'empty-tag':
      return { en: 'There is nothing between two semicolons.', ja: 'セミコロンの間に何もありません。' };
    case 'duplicate':
      return {
        en: `The tag ${fault.name}= is repeated.`,
        ja: `タグ ${fault.name}= が重複しています。`,
      };
    case 'bad-byte':
      return {
        en: 'It contains a character that is not printable ASCII.',
        ja: '印字可能な ASCII 以外の文字が含まれています。',
      };
    default:
      return assertNever(fault);
  }
}
