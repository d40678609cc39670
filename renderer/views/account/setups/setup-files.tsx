// The files of a generated set-up, each to copy, all to save; what it does, and the steps to deploy and try it.
import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { GeneratedSetup } from '../../../../shared/health/generated.ts';
import { copyText, notify } from '../../../state/app.ts';
import { saveSetup } from '../../../state/setups.ts';
import { setupsEn } from '../../../text/setups-en.ts';
import { setupsJa } from '../../../text/setups-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { ChevronIcon } from '../../../ui/icons.tsx';
import { Copyable } from '../copyable.tsx';
import styles from './setups.module.css';

export function SetupFiles({ setup }: { readonly setup: GeneratedSetup }) {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const { files } = setup;
  const [chosen, setChosen] = useState<string | null>(null);
  const open = files.find(({ name }) => name === chosen) ?? files[0];
  if (open === undefined) return null;
  return (
    <>
      <section aria-label={words.files}>
        <Tabs className={styles.files ?? ''} value={open.name} onChange={setChosen}>
          <div className={styles.filesHead}>
            <Tabs.List aria-label={words.files}>
              {files.map(({ name }) => (
                <Tabs.Tab key={name} value={name}>
                  <code translate="no">{name}</code>
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <CopyButton
              text={open.text}
              label={words.copy}
              copiedLabel={words.copied}
              onCopy={(text) => void copyText(text)}
            />
            <SaveButton setup={setup} />
          </div>
          <Tabs.Panel value={open.name}>
            <FileText key={open.name} name={open.name} text={open.text} />
          </Tabs.Panel>
        </Tabs>
      </section>
      <Notes setup={setup} />
      <Steps commands={setup.commands} />
    </>
  );
}

/** As many stand on the screen without pushing the steps below out of reach. */
const fewLines = 24;

function FileText({ name, text }: { readonly name: string; readonly text: string }) {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const lines = text.trimEnd().split('\n');
  const long = lines.length > fewLines + 6;
  const [whole, setWhole] = useState(false);
  return (
    <>
      <pre className={styles.file} tabIndex={0} aria-label={name} data-copy={text} data-copy-name={name} translate="no">
        {long && !whole ? lines.slice(0, fewLines).join('\n') : text.trimEnd()}
      </pre>
      {long ? (
        <button type="button" className={styles.whole} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          <ChevronIcon open={whole} />
          {whole ? words.lessLines : words.allLines(lines.length)}
        </button>
      ) : null}
    </>
  );
}

function SaveButton({ setup }: { readonly setup: GeneratedSetup }) {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const [saved, setSaved] = useState<{ readonly of: GeneratedSetup; readonly path: string } | null>(null);
  const save = async () => {
    const reply = await saveSetup(setup.ask);
    if (!reply.ok) notify({ kind: 'failure', failure: reply.failure });
    else if (reply.value !== null) setSaved({ of: setup, path: reply.value.path });
  };
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => void save()}>
        {words.save}
      </Button>
      <span role="status" className={styles.saved}>
        {saved?.of === setup ? words.saved(saved.path) : ''}
      </span>
    </>
  );
}

function Notes({ setup: { notes } }: { readonly setup: GeneratedSetup }) {
  const { say } = useWords();
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.notes}</h2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ commands }: { readonly commands: readonly string[] }) {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  return (
    <section>
      <div className={styles.filesHead}>
        <h2 className={styles.sectionTitle}>{words.steps}</h2>
        <CopyButton
          text={commands.join('\n')}
          label={words.copySteps}
          copiedLabel={words.copied}
          onCopy={(text) => void copyText(text)}
        />
      </div>
      <ol className={styles.steps}>
        {commands.map((command) => (
          <li key={command}>
            <Copyable text={command} />
          </li>
        ))}
      </ol>
    </section>
  );
}
