// A row as it is copied: one line, its cells set apart by tabs, as a spreadsheet takes it.
import type { MessageRow } from '../../../../../shared/history/search.ts';
import type { HistoryListWords } from '../../../../text/history-list-en.ts';
import { printMinute } from '../../../../ui/print-age.ts';
import { printControls } from '../../../../ui/print-controls.ts';

export function printMessageRow(row: MessageRow, words: HistoryListWords, language: string): string {
  const cells = [
    words.state[row.state],
    row.recipient,
    row.subject,
    row.sender,
    printMinute(row.sentAtMs ?? row.lastAtMs, language),
    row.status,
    row.reply,
    row.messageId,
  ];
  return cells.map((cell) => printControls(cell ?? '').replaceAll(/[\t\n]/gu, ' ')).join('\t');
}
