// One reading of an AWS account, announced to the window from its first region to its end.
import type { IdentityRow } from '../../shared/account-report.ts';
import type { Failure } from '../../shared/failure.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { type AccountProgress, auditAccount } from '../flows/audit-account.ts';
import type { Announce } from './answers.ts';
import type { Session } from './session.ts';

/** Rows and progress reach the window at most this often, many at a time; what is left goes out at the end. */
const everyMs = 120;

export type AccountRunning = {
  readonly runId: string;
  readonly only: readonly IdentityRef[] | null;
  readonly stop: AbortController;
  readonly world: AccountWorld;
};

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function runAccount(run: AccountRunning, session: Session, announce: Announce): Promise<void> {
  const { runId, only, stop, world } = run;
  const news = gathered(runId, announce);
  let failure: Failure | null = null;
  try {
    const outcome = await auditAccount(
      { world, accounts: session.accounts, reports: session.reports, signal: stop.signal, only },
      {
        onRegion: (region) => announce('account.region', { runId, region }),
        onRow: news.row,
        onReport: () => {},
        onProgress: news.progress,
      },
    );
    if (!outcome.ok && outcome.failure.kind !== 'cancelled') failure = outcome.failure;
  } catch (error) {
    failure = { kind: 'bug', message: String(error) };
  } finally {
    news.flush();
    await world.resolver.close();
    announce('account.done', { runId, cancelled: stop.signal.aborted, failure });
  }
}

function gathered(runId: string, announce: Announce) {
  const rows = new Map<string, IdentityRow>();
  let progress: AccountProgress | null = null;
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (rows.size > 0) announce('account.rows', { runId, rows: [...rows.values()] });
    rows.clear();
    if (progress !== null) announce('account.progress', { runId, ...progress });
    progress = null;
  };
  const later = (): void => {
    timer ??= setTimeout(flush, everyMs);
  };
  return {
    flush,
    row: (row: IdentityRow): void => {
      rows.set(`${row.region} ${row.name}`, row);
      later();
    },
    progress: (now: AccountProgress): void => {
      progress = now;
      later();
    },
  };
}
