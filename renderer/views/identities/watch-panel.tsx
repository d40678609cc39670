// A watch as it goes: which server has which record since when, when it looks again and why then, and what SES says.
import { Button } from '@mantine/core';
import { printFailure } from '../../../shared/failure.ts';
import type { WatchedRecord, WatchState } from '../../../shared/watch.ts';
import { forgetWatch, isRunning, startWatch, stopWatch, type Watch } from '../../state/watch.ts';
import { useWords } from '../../text/words.tsx';
import { printClock } from '../../ui/print-age.ts';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Tip } from '../../ui/tip.tsx';
import { useNowMs } from '../../ui/use-now.ts';
import { describeStatus } from './describe-row.ts';
import styles from './records-panel.module.css';

export function WatchPanel({ watch }: { readonly watch: Watch }) {
  const { words } = useWords();
  const { state } = watch;
  return (
    <section className={styles.watch} data-outcome={state?.outcome} aria-label={words.identities.watch.title}>
      <Head watch={watch} />
      {state === null ? null : (
        <>
          {state.records.map((record) => (
            <Watched key={`${record.record.name} ${record.record.type}`} record={record} />
          ))}
          <SesSays state={state} />
        </>
      )}
    </section>
  );
}

const outcomes: { readonly [O in WatchState['outcome']]: GlyphState } = {
  watching: 'running',
  green: 'pass',
  stopped: 'not-applicable',
  failed: 'unknown',
};

function Head({ watch }: { readonly watch: Watch }) {
  const { words, say } = useWords();
  const { watch: said } = words.identities;
  const { state } = watch;
  const outcome = state?.outcome ?? 'watching';
  const failure = state?.failure ?? null;
  return (
    <div className={styles.watchHead}>
      <span className={styles.watchTitle} role="status">
        <StateGlyph state={outcomes[outcome]} />
        {state === null ? said.first : said.outcome[outcome]}
      </span>
      {state === null || state.nextAtMs === null ? null : <Next atMs={state.nextAtMs} because={say(state.because)} />}
      {failure === null ? null : <span>{say(printFailure(failure))}</span>}
      <span className={styles.gap} />
      {isRunning(watch) ? (
        <Button variant="default" onClick={() => void stopWatch(watch.id)}>
          {said.stop}
        </Button>
      ) : (
        <>
          {outcome === 'green' ? null : (
            <Button variant="default" onClick={() => void startWatch(watch.identity)}>
              {said.again}
            </Button>
          )}
          <Button variant="default" onClick={() => forgetWatch(watch.id)}>
            {said.close}
          </Button>
        </>
      )}
    </div>
  );
}

const everySecondMs = 1000;

function Next({ atMs, because }: { readonly atMs: number; readonly because: string }) {
  const { words } = useWords();
  const { watch: said } = words.identities;
  const leftMs = atMs - useNowMs(everySecondMs);
  return (
    <>
      <span className={styles.next}>{leftMs <= 0 ? said.now : said.next(printClock(leftMs))}</span>
      <span className={styles.quiet}>{because}</span>
    </>
  );
}

const serverGlyphs: { readonly [S in WatchedRecord['servers'][number]['state']]: GlyphState } = {
  right: 'pass',
  wrong: 'high',
  missing: 'none',
  unknown: 'unknown',
};

function Watched({ record: { record, purpose, servers } }: { readonly record: WatchedRecord }) {
  const { words, say, language } = useWords();
  const { watch: said } = words.identities;
  return (
    <div className={styles.watched}>
      <div className={styles.watchedName}>
        {say(purpose)}
        <code title={`${record.name} ${record.type}`} translate="no">
          {record.name}
        </code>
      </div>
      <ul className={styles.servers}>
        {servers.map(({ server, state, turnedAtMs, says }) => (
          <li key={server?.address ?? ''}>
            <Tip label={say(says)}>
              <span className={styles.server} tabIndex={0}>
                <StateGlyph state={serverGlyphs[state]} label={said.state[state]} />
                <span translate="no" title={server?.address}>
                  {server?.name ?? said.resolver}
                  {server?.address.includes(':') === true ? <span className={styles.six}>IPv6</span> : null}
                </span>
                {turnedAtMs === null ? null : (
                  <span className={styles.turned}>
                    <TimeAgo atMs={turnedAtMs} language={language} short />
                  </span>
                )}
              </span>
            </Tip>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SesSays({ state: { ses, sesCanSeeAtMs, outcome } }: { readonly state: WatchState }) {
  const { words, language } = useWords();
  const { watch: said, column, facts } = words.identities;
  return (
    <div className={styles.ses}>
      <strong>{said.ses}</strong>
      {ses === null ? <span>{said.sesUnknown}</span> : null}
      {ses === null ? null : <SesStatus name={said.verification} status={ses.verification} />}
      {ses === null ? null : <SesStatus name={column.dkim} status={ses.dkim} />}
      {ses === null || ses.mailFrom === null ? null : <SesStatus name={column.mailFrom} status={ses.mailFrom} />}
      {ses === null || ses.lastCheckedAtMs === null ? null : (
        <span className={styles.quiet}>
          <TimeAgo atMs={ses.lastCheckedAtMs} language={language} inWords={facts.lastLook} />
        </span>
      )}
      {sesCanSeeAtMs === null || outcome !== 'watching' ? null : <SesSees atMs={sesCanSeeAtMs} />}
    </div>
  );
}

function SesStatus({ name, status }: { readonly name: string; readonly status: Parameters<typeof describeStatus>[0] }) {
  const { words, say } = useWords();
  const { glyph, word } = describeStatus(status, { words, say });
  return (
    <span className={styles.said}>
      {name} <StateGlyph state={glyph} /> {word}
    </span>
  );
}

function SesSees({ atMs }: { readonly atMs: number }) {
  const { words } = useWords();
  const { watch: said } = words.identities;
  const leftMs = atMs - useNowMs(everySecondMs);
  return <span className={styles.quiet}>{leftMs <= 0 ? said.sesCanSee : said.sesSees(printClock(leftMs))}</span>;
}
