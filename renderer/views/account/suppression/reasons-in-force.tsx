// For which reasons the account suppresses, and which configuration sets say otherwise.
import type { SuppressionSettings } from '../../../../shared/health/suppression.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

type Props = { readonly settings: SuppressionSettings | null; readonly reading: boolean };

export function ReasonsInForce({ settings, reading }: Props) {
  const { say } = useWords();
  const words = useSuppressionWords();
  if (settings === null)
    return <p className={styles.quietLine}>{reading ? words.settings.reading : words.settings.unread}</p>;
  return (
    <section className={styles.settings} aria-label={words.settings.title}>
      <p className={styles.headline}>{say(settings.headline)}</p>
      <Reasons settings={settings} />
      <Overrides settings={settings} />
    </section>
  );
}

function Reasons({ settings: { reasons } }: { readonly settings: SuppressionSettings }) {
  const { settings } = useSuppressionWords();
  if (!reasons.known)
    return (
      <p className={styles.fact}>
        <StateGlyph state="unknown" />
        {settings.unknown}
      </p>
    );
  return (
    <p className={styles.fact}>
      <StateGlyph state={reasons.value.length === 0 ? 'medium' : 'pass'} />
      {reasons.value.length === 0 ? settings.none : settings.all(reasons.value.join(', '))}
    </p>
  );
}

function Overrides({ settings: { overrides } }: { readonly settings: SuppressionSettings }) {
  const { settings } = useSuppressionWords();
  if (overrides.length === 0) return <p className={styles.fact}>{settings.setsNone}</p>;
  return (
    <div>
      <span className={styles.quiet}>{settings.sets}</span>
      <ul className={styles.sets}>
        {overrides.map(({ set, reasons }) => (
          <li key={set}>
            <code translate="no">{set}</code>{' '}
            {reasons.length === 0 ? settings.setNothing : settings.setOnly(reasons.join(', '))}
          </li>
        ))}
      </ul>
    </div>
  );
}
