// A record or header as found: the offending places marked and numbered, the reasons beneath.
import type { Excerpt } from '../../shared/detail.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import styles from './excerpt-view.module.css';
import { useSurroundings } from './surroundings.tsx';

export function ExcerptView({ excerpt }: { readonly excerpt: Excerpt }) {
  const { language, words, copy } = useSurroundings();
  const numbered = excerpt.marks.length > 1;
  const marks = excerpt.marks.map((mark, index) => ({
    start: mark.start,
    end: mark.end,
    kind: 'fault' as const,
    ...(numbered ? { number: index + 1 } : {}),
  }));
  const label = excerpt.label[language];
  return (
    <div
      className={styles.excerpt}
      role="group"
      aria-label={label}
      data-copy={excerpt.text}
      data-copy-name={label}
      tabIndex={0}
    >
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <CopyButton text={excerpt.text} label={words.copy} copiedLabel={words.copied} onCopy={copy} iconOnly />
      </div>
      <div className={styles.text}>
        <MonoText text={excerpt.text} marks={marks} />
      </div>
      {excerpt.marks.length === 0 ? null : (
        <ol className={styles.reasons} data-numbered={numbered || undefined}>
          {excerpt.marks.map((mark, index) => (
            <li key={index}>{mark.reason[language]}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
