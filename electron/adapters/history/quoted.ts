// A text as a literal of SQL, for the few places that take no bound parameter.

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path that DuckDB opens as it stands: `*`, `?` and `[` are not for it to spread. */
export function quotedPath(filePath: string): string {
  return quoted(filePath.replaceAll(/[*?[]/gu, '[$&]'));
}
