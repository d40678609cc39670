// A detail as Markdown, for a ticket or a hand-over.
import { assertNever } from '../../shared/assert-never.ts';
import type { Cell, Detail, Matrix, Table, TreeNode } from '../../shared/detail.ts';
import type { Language } from '../../shared/text.ts';
import { printRecordToPublish } from '../../shared/print-record.ts';
import type { DetailWords } from './surroundings.tsx';

export type Print = { readonly language: Language; readonly words: DetailWords };

/** A fenced block whose fence is longer than any run of backticks inside. */
export function printFence(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => run[0].length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

function printCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => run[0].length);
  const tick = '`'.repeat(Math.max(0, ...runs) + 1);
  return tick.length === 1 ? `\`${text}\`` : `${tick} ${text} ${tick}`;
}

export function printDetail(detail: Detail, { language, words }: Print): string {
  switch (detail.kind) {
    case 'record-to-publish': {
      const note = detail.note === undefined ? [] : [detail.note[language]];
      const was = detail.instead === undefined ? [] : [`${words.standsNow}:`, printFence(detail.instead)];
      return [`**${words.act[detail.act]}**`, printFence(printRecordToPublish(detail)), ...was, ...note].join('\n\n');
    }
    case 'excerpt': {
      const reasons = detail.marks.map((mark) => {
        const place = detail.text.slice(mark.start, mark.end);
        return place === '' ? `- ${mark.reason[language]}` : `- ${printCode(place)}: ${mark.reason[language]}`;
      });
      const parts = [`**${detail.label[language]}**`, printFence(detail.text), reasons.join('\n')];
      return parts.filter((part) => part !== '').join('\n\n');
    }
    case 'table':
      return printTable(detail, language);
    case 'tree':
      return `**${detail.title[language]}**\n\n${printNode(detail.root, language, 0).join('\n')}`;
    case 'matrix':
      return printMatrix(detail, language);
    case 'place':
      return `- ${detail.place.part} ${detail.place.line}:${detail.place.column} ${detail.says[language]}`;
    case 'link':
      return `[${detail.label[language]}](${detail.url})`;
    default:
      return assertNever(detail);
  }
}

const cellText = (cell: Cell, language: Language) => (typeof cell === 'string' ? cell : cell[language]);
const escapeCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function printGrid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function printTable(table: Table, language: Language): string {
  const head = table.columns.map((column) => column[language]);
  const rows = table.rows.map((row) => row.map((cell) => cellText(cell, language)));
  return `**${table.title[language]}**\n\n${printGrid(head, rows)}`;
}

function printMatrix(matrix: Matrix, language: Language): string {
  const rows = matrix.rows.map((row) => [row.label, ...row.cells.map((cell) => cell.says[language])]);
  return `**${matrix.title[language]}**\n\n${printGrid(['', ...matrix.columns], rows)}`;
}

function printNode(node: TreeNode, language: Language, depth: number): readonly string[] {
  const extras = [node.badge?.[language], node.note?.[language]].filter((text) => text !== undefined && text !== '');
  const line = `${'  '.repeat(depth)}- ${printCode(node.label)}${extras.length === 0 ? '' : `: ${extras.join(', ')}`}`;
  return [line, ...node.children.flatMap((child) => printNode(child, language, depth + 1))];
}
