// One cell of the token matrix: a glyph that opens the raw answer.
import type { TokenCell } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import { Tip } from '../ui/tip.tsx';
import type { CellPlace } from './fold-matrix.ts';
import styles from './token-matrix-view.module.css';
import { ToneGlyph } from './tone-glyph.tsx';

export type OpenCell = { readonly row: number; readonly column: number };

type Props = {
  readonly place: CellPlace;
  readonly cell: TokenCell | undefined;
  readonly token: string;
  readonly server: string;
  readonly chosen: boolean;
  readonly onOpen: () => void;
};

export function MatrixCell({ place, cell, token, server, chosen, onOpen }: Props) {
  const { words, say } = useWords();
  if (cell === undefined) return <td className={styles.cell} />;
  const says = say(cell.says);
  return (
    <td className={styles.cell}>
      <Tip label={`${server}: ${says}`}>
        <button
          type="button"
          className={styles.glyph}
          data-cell={`${place.row} ${place.at}`}
          data-state={cell.state}
          aria-label={words.identities.matrix.cell(token, server, says)}
          aria-pressed={chosen}
          onClick={onOpen}
        >
          <ToneGlyph tone={cell.tone} size={16} />
        </button>
      </Tip>
    </td>
  );
}
