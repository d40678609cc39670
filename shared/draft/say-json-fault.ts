// Why a text is no JSON, in plain sentences.
import type { Text } from '../text.ts';

export type JsonFaultKind =
  | 'byte-order-mark'
  | 'comment'
  | 'comma-trailing'
  | 'comma-missing'
  | 'colon-missing'
  | 'quotes'
  | 'name-bare'
  | 'name-missing'
  | 'value-missing'
  | 'word'
  | 'number'
  | 'text-open'
  | 'line-end-in-text'
  | 'control-character'
  | 'escape'
  | 'bracket-open'
  | 'bracket-wrong'
  | 'text-after'
  | 'too-deep';

const sayings: { readonly [K in JsonFaultKind]: (shown: string) => Text } = {
  'byte-order-mark': () => ({
    en: 'There is an invisible byte order mark (BOM) at the start. Delete it.',
    ja: '先頭に見えないバイトオーダーマーク（BOM）があります。削除してください。',
  }),
  comment: () => ({
    en: 'JSON has no comments. Delete this one.',
    ja: 'JSON にコメントは書けません。削除してください。',
  }),
  'comma-trailing': () => ({
    en: 'No comma is allowed after the last item. Delete it.',
    ja: '最後の要素の後にカンマは置けません。削除してください。',
  }),
  'comma-missing': () => ({ en: 'A comma is missing here.', ja: 'ここにカンマがありません。' }),
  'colon-missing': (shown) => ({ en: `A colon is missing after ${shown}.`, ja: `${shown} の後にコロンがありません。` }),
  quotes: (shown) => ({
    en: `Text goes in double quotation marks ("), not ${shown}.`,
    ja: `文字列は二重引用符（"）で囲みます。${shown} は使えません。`,
  }),
  'name-bare': (shown) => ({
    en: `The name ${shown} needs quotation marks: "${shown}".`,
    ja: `名前 ${shown} は引用符で囲みます: "${shown}"`,
  }),
  'name-missing': () => ({
    en: 'A name in quotation marks is missing here.',
    ja: 'ここに引用符で囲んだ名前がありません。',
  }),
  'value-missing': () => ({ en: 'A value is missing here.', ja: 'ここに値がありません。' }),
  word: (shown) => ({
    en: `${shown} is not a JSON value. Text goes in quotation marks; the only other words are true, false and null.`,
    ja: `${shown} は JSON の値ではありません。文字列は引用符で囲みます。ほかに使える語は true、false、null です。`,
  }),
  number: (shown) => ({
    en: `${shown} is not a JSON number. Write it like 0.5 or -12, or in quotation marks.`,
    ja: `${shown} は JSON の数値として読み取れません。0.5 や -12 のように書くか、引用符で囲んでください。`,
  }),
  'text-open': () => ({
    en: 'The text that begins here has no closing quotation mark.',
    ja: 'ここから始まる文字列に、閉じる引用符がありません。',
  }),
  'line-end-in-text': () => ({
    en: 'Text cannot continue on the next line. Close it with a quotation mark, or write \\n for the line break.',
    ja: '文字列の途中で改行はできません。引用符で閉じるか、改行を \\n と書いてください。',
  }),
  'control-character': () => ({
    en: 'There is a control character in the text. Write it as an escape such as \\t.',
    ja: '文字列の中に制御文字があります。\\t のようなエスケープで書いてください。',
  }),
  escape: (shown) => ({
    en: `${shown} is not a JSON escape. Write \\\\ for a backslash.`,
    ja: `${shown} は JSON のエスケープではありません。バックスラッシュは \\\\ と書きます。`,
  }),
  'bracket-open': (shown) => ({
    en: `The ${shown} here is never closed.`,
    ja: `ここの ${shown} が閉じられていません。`,
  }),
  'bracket-wrong': (shown) => ({
    en: `${shown} does not close the bracket that is open.`,
    ja: `開いている括弧と ${shown} が対応していません。`,
  }),
  'text-after': () => ({
    en: 'The data has ended, but more text follows.',
    ja: 'データはここで終わっていますが、後にまだ文字があります。',
  }),
  'too-deep': () => ({
    en: 'The data is nested too deeply to be read here.',
    ja: 'データの入れ子が深すぎて、ここから先を読み取れません。',
  }),
};

export function sayJsonFault(kind: JsonFaultKind, written: string): Text {
  return sayings[kind](written.length > 40 ? `${written.slice(0, 40)}…` : written);
}
