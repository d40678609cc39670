// What the bytes of a mail's HTML are spent on, so that one knows where to save.
import type { Table } from '../../../shared/detail.ts';
import type { Markup } from '../../../shared/draft/markup.ts';
import type { Text } from '../../../shared/text.ts';
import { printBytes } from '../../../shared/print-bytes.ts';
import { utf8Bytes } from './measure-draft.ts';
import { attributeOf, drawnText } from './walk-markup.ts';

/** The heaviest first; a byte may count in two rows. */
export function weighHtml(markup: Markup): Table {
  const rows: readonly (readonly [Text, number])[] = [
    [comments, sum(markup.comments.filter(({ conditional }) => conditional === null).map(lengthOf))],
    [conditional, sum(markup.comments.filter((comment) => comment.conditional !== null).map(lengthOf))],
    [styleSheets, sum(markup.styles.map(lengthOf))],
    [repeated, repeatedStyleBytes(markup)],
    [
      blanks,
      sum((markup.text.match(/(?<![\t ])[\t ]+(?=[\r\n]|$)|[\r\n][\t\r\n ]*/gu) ?? []).map((found) => found.length)),
    ],
    [dataImages, sum(markup.elements.map((element) => dataBytes(attributeOf(element, 'src')?.value ?? '')))],
    [words, utf8Bytes(drawnText(markup))],
  ];
  return {
    kind: 'table',
    title: { en: 'What the HTML consists of', ja: 'HTML の内訳' },
    columns: [
      { en: 'Part', ja: '内容' },
      { en: 'Before encoding', ja: 'エンコード前' },
    ],
    rows: rows
      .filter(([, bytes]) => bytes > 0)
      .toSorted(([, a], [, b]) => b - a)
      .map(([part, bytes]) => [part, printBytes(bytes)]),
  };
}

/** Every `style` attribute that was there before, letter by letter. */
function repeatedStyleBytes({ elements }: Markup): number {
  const seen = new Set<string>();
  return sum(
    elements.map((element) => {
      const value = attributeOf(element, 'style')?.value ?? '';
      const isRepeated = seen.has(value);
      seen.add(value);
      return isRepeated ? value.length : 0;
    }),
  );
}

function dataBytes(address: string): number {
  return /^\s*data:/iu.test(address) ? address.length : 0;
}

function lengthOf({ span }: { readonly span: { readonly start: number; readonly end: number } }): number {
  return span.end - span.start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const comments = { en: 'Comments', ja: 'コメント' };
const conditional = { en: 'Conditional comments for Outlook', ja: 'Outlook 用の条件付きコメント' };
const styleSheets = { en: 'Style sheets', ja: 'スタイルシート' };
const repeated = { en: 'Inline styles that repeat an earlier one', ja: '重複するインラインスタイル' };
const blanks = { en: 'Line breaks and indentation', ja: '改行とインデント' };
const dataImages = { en: 'Images embedded in the HTML (data:)', ja: 'HTML に埋め込んだ画像（data:）' };
const words = { en: 'Visible text', ja: '表示される本文' };
