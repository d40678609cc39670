// The lines of a CSV as they were read, before anyone asks what they mean.

/** One row, which begins on `line`, the first being 1; `unreadable`: its quotes do not close. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] | 'unreadable'; readonly text: string };
