// Reads DKIM selectors out of a message's pasted headers.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { printFailure, type Failure } from '../../../shared/failure.ts';
import { readSelectors } from '../../state/ask.ts';
import { useWords } from '../../text/words.tsx';
import { Fold } from '../../ui/fold.tsx';
import styles from './audit-options.module.css';

type Signature = { readonly selector: string; readonly domain: string };

export function HeaderReader({ onFound }: { readonly onFound: (selectors: readonly string[]) => void }) {
  const { words, say } = useWords();
  const [header, setHeader] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [found, setFound] = useState<readonly Signature[]>([]);
  const read = async () => {
    const reply = await readSelectors(header);
    setFailure(reply.ok ? null : reply.failure);
    setFound(reply.ok ? reply.value : []);
    if (reply.ok) onFound(reply.value.map(({ selector }) => selector));
  };
  return (
    <Fold title={words.options.header}>
      <div className={styles.reader}>
        <Textarea
          aria-label={words.options.headerHint}
          placeholder={words.options.headerHint}
          rows={5}
          spellCheck={false}
          value={header}
          onChange={(event) => setHeader(event.currentTarget.value)}
        />
        {failure === null ? null : (
          <p role="alert" className={styles.error}>
            {say(printFailure(failure))}
          </p>
        )}
        {found.length === 0 ? null : (
          <p role="status" className={styles.found}>
            {words.options.found(found.length)}{' '}
            {found.map(({ selector, domain }) => words.options.signedBy(selector, domain)).join(', ')}
          </p>
        )}
        <Button variant="default" disabled={header.trim() === ''} onClick={() => void read()}>
          {words.options.read}
        </Button>
      </div>
    </Fold>
  );
}
