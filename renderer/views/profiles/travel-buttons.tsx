// Profiles out of the program and into it, as a file without secrets.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Failure, printFailure } from '../../../shared/failure.ts';
import { exportProfiles, type Imported, importProfiles } from '../../state/profiles.ts';
import { useWords } from '../../text/words.tsx';
import styles from './profiles.module.css';

type Told =
  | { readonly what: 'exported'; readonly path: string }
  | { readonly what: 'imported'; readonly imported: Imported }
  | { readonly what: 'failed'; readonly failure: Failure };

export function TravelButtons() {
  const { words } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const exportAll = async () => {
    const reply = await exportProfiles();
    if (!reply.ok) setTold({ what: 'failed', failure: reply.failure });
    else setTold(reply.value === null ? null : { what: 'exported', path: reply.value.path });
  };
  const importSome = async () => {
    const reply = await importProfiles();
    if (!reply.ok) setTold({ what: 'failed', failure: reply.failure });
    else setTold(reply.value === null ? null : { what: 'imported', imported: reply.value });
  };
  return (
    <>
      <div className={styles.travel}>
        <Button variant="default" onClick={() => void importSome()}>
          {words.profiles.import}
        </Button>
        <Button variant="default" title={words.profiles.exportHint} onClick={() => void exportAll()}>
          {words.profiles.export}
        </Button>
      </div>
      {told === null ? null : <Outcome told={told} />}
    </>
  );
}

function Outcome({ told }: { readonly told: Told }) {
  const { words, say } = useWords();
  if (told.what === 'failed')
    return (
      <p role="alert" className={styles.error}>
        {say(printFailure(told.failure))}
      </p>
    );
  if (told.what === 'exported')
    return (
      <p role="status" className={styles.told}>
        {words.profiles.exported(told.path)}
      </p>
    );
  const { added, leftOut } = told.imported;
  return (
    <div role="status" className={styles.told}>
      <p>{words.profiles.imported(added.length)}</p>
      {leftOut.length === 0 ? null : (
        <ul className={styles.leftOut}>
          {leftOut.map(({ name, why }, index) => (
            // Two profiles of a file may share a name.
            <li key={index}>{words.profiles.leftOut(name, say(why))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
