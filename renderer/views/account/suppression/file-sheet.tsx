// What a CSV holds: the addresses that can be used, and each line that is left out, with its number and why.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import type { SuppressionCsv } from '../../../../shared/health/suppression.ts';
import { closeSuppressionSheet, previewChanges, type SuppressionSheet } from '../../../state/suppression-changes.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import sheetStyles from './change-sheet.module.css';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

type FileStage = Extract<SuppressionSheet, { readonly stage: 'file' }>;

export function FileSheet({ sheet: { region, csv, failure } }: { readonly sheet: FileStage }) {
  const { say } = useWords();
  const { sheet: words } = useSuppressionWords();
  const changes = csv?.changes ?? [];
  return (
    <div className={sheetStyles.sheet}>
      {failure === null ? null : (
        <p className={styles.failure} role="alert">
          <StateGlyph state="high" />
          <span>
            {words.fileFailed}: {say(printFailure(failure))}
          </span>
        </p>
      )}
      {csv === null ? null : <FileFacts csv={csv} />}
      <div className={sheetStyles.sheetActs}>
        <span className={styles.quiet}>{words.nothingSent}</span>
        <span className={styles.gap} />
        <Button variant="default" onClick={closeSuppressionSheet}>
          {changes.length === 0 ? words.close : words.cancel}
        </Button>
        {changes.length === 0 ? null : (
          <Button data-autofocus onClick={() => void previewChanges({ region, changes })}>
            {words.nextMany(changes.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

function FileFacts({ csv: { changes, broken, repeated, unnamed, withoutReason } }: { readonly csv: SuppressionCsv }) {
  const { sheet: words } = useSuppressionWords();
  return (
    <>
      <p className={styles.failure}>
        <StateGlyph state={changes.length === 0 ? 'high' : 'pass'} />
        <span>
          {changes.length === 0 ? words.noneGood : words.good(changes.length)}{' '}
          {withoutReason === 0 ? null : words.withoutReason(withoutReason)}
        </span>
      </p>
      {broken.length === 0 ? null : (
        <>
          <p className={styles.failure}>
            <StateGlyph state="medium" />
            <span>
              {words.broken(broken.length + unnamed)} {repeated === 0 ? null : words.repeated(repeated)}{' '}
              {unnamed === 0 ? null : words.unnamed(unnamed)}
            </span>
          </p>
          <BrokenLines broken={broken} />
        </>
      )}
    </>
  );
}

function BrokenLines({ broken }: Pick<SuppressionCsv, 'broken'>) {
  const { say } = useWords();
  const { sheet: words } = useSuppressionWords();
  return (
    <div className={sheetStyles.broken} tabIndex={0} role="region" aria-label={words.broken(broken.length)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.text}</th>
          </tr>
        </thead>
        <tbody>
          {broken.map(({ line, text, because }) => (
            <tr key={line}>
              <td className={sheetStyles.number}>{line}</td>
              <td>{say(because)}</td>
              <td translate="no">
                <code>{text}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
