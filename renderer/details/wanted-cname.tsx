// What is wrong with one DKIM token in words, the record that it wants, to copy, and the key at the end of its chain.
import type { TokenCell, TokenRow } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import { useSurroundings } from './surroundings.tsx';
import styles from './token-matrix-view.module.css';
import { ToneGlyph } from './tone-glyph.tsx';

export function WantedCname({ row }: { readonly row: TokenRow }) {
  const { words, say } = useWords();
  const { copy } = useSurroundings();
  const { matrix } = words.identities;
  const { name, expected, key } = row;
  const line = `${name}. CNAME ${expected ?? ''}.`;
  return (
    <div className={styles.wanted}>
      {troublesOf(row).map(({ tone, says }) => (
        <span key={says.en} className={styles.trouble}>
          <ToneGlyph tone={tone} /> {say(says)}
        </span>
      ))}
      {expected === null ? (
        <span className={styles.note}>{matrix.ownKey}</span>
      ) : (
        <div className={styles.record} data-copy={line} data-copy-name={name}>
          <div className={styles.lines}>
            <Part text={name} label={words.details.copyName} onCopy={copy} />
            <Part text={expected} label={words.details.copyValue} onCopy={copy} before="CNAME" />
          </div>
        </div>
      )}
      {key === null ? null : (
        <span className={styles.note}>
          <ToneGlyph tone={key.tone} /> {say(key.says)}
        </span>
      )}
    </div>
  );
}

/** Each trouble once, however many servers have it; those that could not be asked say so in their cells. */
function troublesOf({ cells }: TokenRow): readonly TokenCell[] {
  const wrong = cells.filter(({ state }) => state !== 'right' && state !== 'unknown');
  return [...new Map(wrong.map((cell) => [cell.says.en, cell])).values()];
}

type PartProps = {
  readonly text: string;
  readonly label: string;
  readonly before?: string;
  readonly onCopy: (text: string) => void;
};

function Part({ text, label, before, onCopy }: PartProps) {
  const { words } = useWords();
  return (
    <div className={styles.part}>
      <span className={styles.before}>{before ?? words.details.name}</span>
      <MonoText text={text} quiet />
      <CopyButton text={text} label={label} copiedLabel={words.details.copied} onCopy={onCopy} iconOnly />
    </div>
  );
}
