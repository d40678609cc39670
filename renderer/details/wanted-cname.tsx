// What is wrong with one DKIM token in words, the record that it wants, to copy, and the key at the end of its chain.
import type { TokenCell, TokenColumn, TokenRow } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import { useSurroundings } from './surroundings.tsx';
import styles from './token-matrix-view.module.css';
import { ToneGlyph } from './tone-glyph.tsx';

type Props = { readonly row: TokenRow; readonly columns: readonly TokenColumn[] };

export function WantedCname({ row, columns }: Props) {
  const { words, say } = useWords();
  const { copy } = useSurroundings();
  const { matrix } = words.identities;
  const { name, expected, key } = row;
  const line = `${name}. CNAME ${expected ?? ''}.`;
  return (
    <div className={styles.wanted}>
      {troublesOf(row, columns).map(({ tone, says, servers }) => (
        <span key={says.en} className={styles.trouble}>
          <ToneGlyph tone={tone} /> {servers === null ? null : <span translate="no">{servers.join(', ')}: </span>}
          {say(says)}
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

type Trouble = Pick<TokenCell, 'tone' | 'says'> & {
  /** Which servers have it, null where all do that could be asked. */
  readonly servers: readonly string[] | null;
};

/** Each trouble once, however many servers have it; those that could not be asked say so in their cells. */
function troublesOf({ cells }: TokenRow, columns: readonly TokenColumn[]): readonly Trouble[] {
  const asked = cells.filter(({ state }) => state !== 'unknown');
  const wrong = asked.filter(({ state }) => state !== 'right');
  return [...new Map(wrong.map((cell) => [cell.says.en, cell])).values()].map(({ tone, says }) => {
    const alike = cells.flatMap((cell, at) => (cell.says.en === says.en ? [columns[at]?.server ?? ''] : []));
    return { tone, says, servers: alike.length === asked.length ? null : [...new Set(alike)] };
  });
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
