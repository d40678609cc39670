// How far a long statement is, as DuckDB itself counts it.
import type { DuckDBConnection } from '@duckdb/node-api';

/** From 0 to 1, never less than before. It grows by leaps: DuckDB counts after each hundred thousand rows or so. */
export type OnShare = (share: number) => void;

/** So seldom that the statement does not notice. */
const everyMs = 250;

/** It counts for its own bar on a terminal, and for nobody where there is none. */
export async function letTellShare(connection: DuckDBConnection): Promise<void> {
  await connection.run('SET enable_progress_bar_print = false');
  await connection.run('SET enable_progress_bar = true');
}

export async function tellingShare<T>(
  connection: DuckDBConnection,
  onShare: OnShare | undefined,
  act: () => Promise<T>,
): Promise<T> {
  if (onShare === undefined) return act();
  let told = 0;
  const look = (): void => {
    // Below nought where it does not know.
    const share = Math.min(1, connection.progress.percentage / 100);
    if (share <= told) return;
    told = share;
    onShare(share);
  };
  const timer = setInterval(look, everyMs);
  try {
    return await act();
  } finally {
    clearInterval(timer);
  }
}
