// Each region of the profile: whether Amazon SES answers there, how fast, and if not, why.
import { printFailure } from '../../../shared/failure.ts';
import type { RegionTrial } from '../../../shared/profile-test.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './connection-test.module.css';

export function RegionTrials({ trials }: { readonly trials: readonly RegionTrial[] }) {
  const { words, say, language } = useWords();
  return (
    <section>
      <h3 className={styles.heading}>{words.profiles.regions}</h3>
      <ul className={styles.rows}>
        {trials.map(({ region, failure, elapsedMs }) => (
          <li key={region} className={styles.row}>
            <StateGlyph state={failure === null ? 'pass' : 'unknown'} />
            <span className={styles.mono}>{region}</span>
            {failure === null ? (
              <span className={styles.quiet}>
                {words.profiles.test.reachable(Math.round(elapsedMs).toLocaleString(language))}
              </span>
            ) : (
              <span className={styles.wide}>{say(printFailure(failure))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
