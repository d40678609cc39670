// What the glyphs of the token matrix mean, as far as they occur in it.
import { tokenStates, type TokenMatrix } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import styles from './token-matrix-view.module.css';
import { ToneGlyph } from './tone-glyph.tsx';

export function TokenMatrixLegend({ matrix }: { readonly matrix: TokenMatrix }) {
  const { words } = useWords();
  const cells = matrix.rows.flatMap((row) => row.cells);
  const shown = tokenStates.flatMap((state) => cells.find((cell) => cell.state === state) ?? []);
  return (
    <ul className={styles.legend} aria-label={words.identities.matrix.legend}>
      {shown.map(({ state, tone }) => (
        <li key={state}>
          <ToneGlyph tone={tone} />
          {words.identities.matrix.state[state]}
        </li>
      ))}
    </ul>
  );
}
