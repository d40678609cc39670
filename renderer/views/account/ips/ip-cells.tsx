// The cells of one dedicated IP address: warm-up, reverse name, block lists, Outlook's data.
import type { Known } from '../../../../shared/health/known.ts';
import type { IpRow, SndsRow } from '../../../../shared/health/panels.ts';
import { printPercent } from '../../../../shared/print-percent.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { printUtcDay } from '../../../ui/print-time.ts';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import { Copyable } from '../copyable.tsx';
import styles from '../panel.module.css';

const warmupGlyphs: { readonly [status: string]: GlyphState } = { IN_PROGRESS: 'info', DONE: 'pass' };

export function Warmup({ row: { warmupStatus, warmupPercentage } }: { readonly row: IpRow }) {
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <span className={styles.said}>
      <StateGlyph state={warmupGlyphs[warmupStatus] ?? 'not-applicable'} />
      {words.warmup(warmupStatus, warmupPercentage)}
    </span>
  );
}

const ptrGlyphs: { readonly [C in IpRow['ptr']['confirmed']]: GlyphState } = {
  yes: 'pass',
  no: 'high',
  none: 'high',
  unknown: 'unknown',
};

/** What is right says so with its name alone. */
export function Ptr({ ptr: { names, confirmed, says } }: Pick<IpRow, 'ptr'>) {
  const { say } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [first] = names;
  return (
    <span className={styles.reason}>
      <StateGlyph state={ptrGlyphs[confirmed]} {...(confirmed === 'yes' ? { label: say(says) } : {})} />
      <span title={say(says)}>
        {first === undefined ? null : <Copyable text={names.join(', ')} inRow />}
        {confirmed === 'yes' ? null : (
          <div className={first === undefined ? undefined : styles.small}>
            {confirmed === 'no' ? words.notBack : say(says)}
          </div>
        )}
      </span>
    </span>
  );
}

export function Listings({ listings }: Pick<IpRow, 'listings'>) {
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (!listings.known) return <Unknown />;
  if (listings.value.length === 0)
    return (
      <span className={styles.said}>
        <StateGlyph state="pass" />
        {words.notListed}
      </span>
    );
  return (
    <ul className={styles.lines}>
      {listings.value.map(({ list, description }) => (
        <li key={list} className={styles.said} title={description}>
          <StateGlyph state="high" />
          <span translate="no">{list}</span>
        </li>
      ))}
    </ul>
  );
}

/** The share of spam first, as it is what Outlook judges by. */
export function Snds({ snds }: { readonly snds: Known<SndsRow | null> }) {
  const { language } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (!snds.known) return <Unknown />;
  if (snds.value === null) return <span className={styles.quiet}>{words.noSnds}</span>;
  const { spamRate, complaintRate, trapHits, atMs } = snds.value;
  const rest = [
    ...(complaintRate === null ? [] : [words.complaints(printPercent(complaintRate), complaintRate)]),
    ...(trapHits === null ? [] : [words.traps(trapHits)]),
    `${printUtcDay(atMs, language)} UTC`,
  ];
  return (
    <>
      {spamRate === null ? null : (
        <span className={styles.said}>
          <StateGlyph state={spamRate >= 1 ? 'high' : spamRate > 0 ? 'medium' : 'pass'} />
          {words.spam(spamRate)}
        </span>
      )}
      <div className={`${styles.small} ${styles.names}`}>
        {rest.map((part) => (
          <span key={part} className={styles.noWrap}>
            {part}
          </span>
        ))}
      </div>
    </>
  );
}

export function Unknown() {
  const { newer } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <span className={styles.said}>
      <StateGlyph state="unknown" />
      {newer.unread}
    </span>
  );
}
