// Writes all rows that match into a file, as CSV or JSON by its name, a portion at a time.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { MessageRow } from '../../../shared/history/search.ts';
import { csvHeading, printCsvRow, rowAsJson } from '../../engine/history/print-rows.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import { type HistoryAsk, takenFor } from './find-messages.ts';

export type Put = (text: string) => Promise<void>;

/** Writes a file that the user named as its text comes: whole, or not at all where `write` refuses. */
export type WritePortions = (filePath: string, write: (put: Put) => Promise<Outcome<null>>) => Promise<Outcome<null>>;

export type ExportWorld = {
  readonly archive: EventArchive;
  readonly writePortions: WritePortions;
  readonly signal: AbortSignal;
};

export type ExportedRows = { readonly path: string; readonly rows: number };

export async function exportRows(
  filePath: string,
  ask: HistoryAsk,
  { archive, writePortions, signal }: ExportWorld,
): Promise<Outcome<ExportedRows>> {
  const taken = await takenFor(ask, archive);
  if (!taken.ok) return taken;
  const printer = /\.json$/iu.test(filePath) ? jsonPrinter() : csvPrinter();
  let rows = 0;
  const written = await writePortions(filePath, async (put) => {
    await put(printer.head);
    const all = await archive.findAll(
      taken.value,
      ask.filter,
      async (portion) => {
        rows += portion.length;
        await put(portion.map(printer.print).join(''));
      },
      signal,
    );
    if (signal.aborted) return { ok: false, failure: { kind: 'cancelled' } };
    if (all.ok) await put(printer.tail);
    return all;
  });
  return written.ok ? accept({ path: filePath, rows }) : written;
}

type Printer = { readonly head: string; readonly tail: string; readonly print: (row: MessageRow) => string };

/** With a byte order mark, by which spreadsheets know UTF-8. */
function csvPrinter(): Printer {
  return { head: `\uFEFF${csvHeading}`, tail: '', print: printCsvRow };
}

function jsonPrinter(): Printer {
  let isFirst = true;
  return {
    head: '[',
    tail: '\n]\n',
    print: (row) => {
      const before = isFirst ? '\n' : ',\n';
      isFirst = false;
      return before + JSON.stringify(rowAsJson(row));
    },
  };
}
