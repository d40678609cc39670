// What the glyphs of the token matrix mean, as far as they occur in it.
import { tokenStates, type TokenMatrix } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import styles from './token-matrix-view.module.css';
import { ToneGlyph } from './tone-glyph.tsx';

const tones = ['ok', 'warn', 'bad', 'unknown'] as const;

export function TokenMatrixLegend({ matrix }: { readonly matrix: TokenMatrix }) {
  const { words } = useWords();
  const cells = matrix.rows.flatMap((row) => row.cells);
  const shown = tones.flatMap((tone) => {
    const states = tokenStates.filter((state) => cells.some((cell) => cell.tone === tone && cell.state === state));
    return states.length === 0 ? [] : [{ tone, says: states.map((state) => words.identities.matrix.state[state]) }];
  });
  return (
    <ul className={styles.legend} aria-label={words.identities.matrix.legend}>
      {shown.map(({ tone, says }) => (
        <li key={tone}>
          <ToneGlyph tone={tone} />
          {says.join(', ')}
        </li>
      ))}
    </ul>
  );
}
