// The quota of the last 24 hours: what is used, what is free, and when how much comes free again.
import type { Quota } from '../../../../shared/health/standing.ts';
import { printPercent } from '../../../../shared/print-percent.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { printBothTimes } from '../../../ui/print-time.ts';
import styles from './standing.module.css';

/** From here on the bar is no longer calm: AWS advises to ask for more before it is needed. */
const nearlyUsed = 0.8;

export function QuotaBar({ quota }: { readonly quota: Quota }) {
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  const { sent, max, share, unlimited } = quota;
  if (unlimited) return <p className={styles.line}>{sent === null ? said.unlimited : said.unlimitedSent(sent)}</p>;
  if (sent === null || max === null || share === null) return <p className={styles.quiet}>{said.noQuota}</p>;
  const state = share >= 1 ? 'full' : share >= nearlyUsed ? 'near' : 'calm';
  const words = said.used(sent, max, printPercent(share));
  return (
    <div className={styles.quotaColumns}>
      <div>
        <div
          className={styles.quota}
          role="meter"
          aria-label={said.quota}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={Math.min(sent, max)}
          aria-valuetext={words}
        >
          <div className={styles.used} data-state={state} style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
        </div>
        <p className={styles.line}>
          {words} · <strong>{said.free(Math.max(0, max - sent))}</strong>
        </p>
      </div>
      <div>{sent === 0 ? null : <Refills refills={quota.refills} />}</div>
    </div>
  );
}

const shownAtOnce = 3;

function Refills({ refills }: Pick<Quota, 'refills'>) {
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  if (refills.length === 0) return <p className={styles.quiet}>{said.noRefills}</p>;
  const rest = refills.slice(shownAtOnce);
  return (
    <>
      <p className={styles.refillsTitle}>{said.refills}</p>
      <RefillRows refills={refills.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <Fold title={said.moreRefills(rest.length)}>
          <RefillRows refills={rest} />
        </Fold>
      )}
    </>
  );
}

function RefillRows({ refills }: Pick<Quota, 'refills'>) {
  const { language } = useWords();
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <ul className={styles.refills}>
      {refills.map(({ atMs, recipients }) => (
        <li key={atMs}>
          <time dateTime={new Date(atMs).toISOString()}>{printBothTimes(atMs, language)}</time>
          <span>{said.comesFree(recipients)}</span>
        </li>
      ))}
    </ul>
  );
}
