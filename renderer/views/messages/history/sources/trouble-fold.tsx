// What could not be read, folded under how much it is: where, at which place, what was wrong, how often.
import type { SourceTrouble } from '../../../../../shared/history/sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { Fold } from '../../../../ui/fold.tsx';
import { printControls } from '../../../../ui/print-controls.ts';
import { useSourcesWords } from '../use-history-words.ts';
import styles from './sources.module.css';

type Props = { readonly title: string; readonly troubles: readonly SourceTrouble[] };

export function TroubleFold({ title, troubles }: Props) {
  const { say, language } = useWords();
  const { trouble, whole } = useSourcesWords();
  return (
    <Fold title={title}>
      <div className={styles.troubles} role="group" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th>{trouble.where}</th>
              <th>{trouble.position}</th>
              <th>{trouble.says}</th>
              <th>{trouble.count}</th>
            </tr>
          </thead>
          <tbody>
            {troubles.map(({ where, position, says, count }) => (
              <tr key={`${where} ${position} ${says.en}`}>
                <td>
                  <bdi translate="no">{printControls(where)}</bdi>
                </td>
                <td className={styles.number}>{position === null ? whole : position.toLocaleString(language)}</td>
                <td>{say(says)}</td>
                <td className={styles.number}>{count.toLocaleString(language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
