// A run of the lab as Markdown for a ticket: the sentence, then each test with what was expected and what came.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { LabCell, LabRun } from '../../../../shared/message/lab.ts';
import type { Text } from '../../../../shared/text.ts';
import type { LabWords } from '../../../text/lab-en.ts';
import { sayRun } from './compare-events.ts';

type Print = { readonly words: LabWords; readonly say: (text: Text) => string };

export function printLabRun(run: LabRun, { words, say }: Print): string {
  const at = new Date(run.startedAtMs).toISOString();
  const heads = [
    words.run.scenario,
    words.cell.set,
    words.cell.state,
    words.run.expected,
    words.run.observed,
    words.cell.messageId,
  ];
  const blocks = [
    `## ${words.title}: ${sayRun(run.cells, words)}`,
    `${at} · ${run.region} · ${run.from} · ${run.draftName === '' ? words.run.shortText : run.draftName} · ${words.run.watched[run.watching.kind]}`,
    [printRow(heads), printRow(heads.map(() => '---')), ...run.cells.map((cell) => printCell(cell, words))].join('\n'),
    ...run.cells
      .filter(({ verdict }) => verdict === 'differs' || verdict === 'silent')
      .map((cell) => `- ${words.scenario[cell.scenario]}, ${cell.set ?? words.noSet}: ${say(cell.says)}`),
    ...run.notes.map((note) => `- ${say(note)}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printCell(cell: LabCell, words: LabWords): string {
  const types = (all: readonly EventType[]) => [...new Set(all)].map((type) => words.event[type]).join(', ');
  return printRow([
    words.scenario[cell.scenario],
    cell.set ?? words.noSet,
    words.verdict[cell.verdict],
    types(cell.expected.types),
    types(cell.observed.map(({ type }) => type)),
    cell.messageId ?? '',
  ]);
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
