// What the open draft is called; one that SES does not hold yet is named here, and keeps the name when it is saved there.
import { TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { DraftHome } from '../../../../shared/draft/kept.ts';
import { maxTemplateName } from '../../../../shared/draft/template-name.ts';
import { nameOfHome } from '../../../state/draft-home.ts';
import { loadDrafts } from '../../../state/draft-list.ts';
import { choose, keepNow, useDraft } from '../../../state/draft.ts';
import { useMessageWords } from '../message/use-message-words.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function DraftName({ home }: { readonly home: DraftHome }) {
  const words = useComposerWords();
  const [typed, setTyped] = useState<string | null>(null);
  const unnamed = useUnnamed();
  const isMessage = useDraft((state) => state.form !== null);
  // The region that a message is sent from stands in its form.
  const where = home.kind === 'file' ? home.path : isMessage ? '' : (home.region ?? '');
  if (home.kind === 'new' && typed !== null)
    return <NameField typed={typed} onType={setTyped} onName={(name) => void nameDraft({ ...home, name })} />;
  const name = nameOfHome(home) ?? unnamed;
  return (
    <h1 className={styles.name} translate="no" title={`${name} ${where}`.trim()}>
      {home.kind === 'new' ? (
        <button
          type="button"
          className={styles.rename}
          title={words.rename}
          aria-label={`${name}: ${words.rename}`}
          onClick={() => setTyped(home.name)}
        >
          <span>{name}</span> <IconPencil size={13} aria-hidden />
        </button>
      ) : (
        <span>{name}</span>
      )}
      {where === '' ? null : <span className={styles.where}>{where}</span>}
    </h1>
  );
}

/** A message is known by its subject. */
function useUnnamed(): string {
  const words = useComposerWords();
  const message = useMessageWords();
  const subject = useDraft(({ form, source }) => (form === null ? null : (source?.subject ?? '')));
  return subject === null ? words.unnamed : subject === '' ? message.unnamed : subject;
}

async function nameDraft(home: DraftHome): Promise<void> {
  choose({ home });
  await keepNow();
  await loadDrafts();
}

type FieldProps = {
  readonly typed: string;
  readonly onType: (typed: string | null) => void;
  readonly onName: (name: string) => void;
};

function NameField({ typed, onType, onName }: FieldProps) {
  const words = useComposerWords();
  const unnamed = useUnnamed();
  const leave = (isKept: boolean) => {
    if (isKept) onName(typed.trim());
    onType(null);
  };
  return (
    <TextInput
      className={styles.nameField ?? ''}
      aria-label={words.rename}
      placeholder={unnamed}
      value={typed}
      maxLength={maxTemplateName}
      autoFocus
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => leave(true)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.stopPropagation();
        leave(event.key === 'Enter');
      }}
    />
  );
}
