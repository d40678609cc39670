// A sheet into which the source of a message is pasted.
import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { checkMail } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { looksLikeMail } from './looks-like-mail.ts';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

export function PasteSheet({ isOpen, onClose }: Props) {
  const { words: all } = useWords();
  const { paste: words } = useMessagesWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={words.title}
      size={720}
      closeButtonProps={{ 'aria-label': all.frame.close }}
    >
      <PasteForm onClose={onClose} />
    </Modal>
  );
}

function PasteForm({ onClose }: Pick<Props, 'onClose'>) {
  const { paste: words } = useMessagesWords();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onClose();
    void checkMail({ from: 'text', text });
  };
  return (
    <form className={styles.paste} onSubmit={submit}>
      <Textarea
        label={words.label}
        description={text.trim() === '' || looksLikeMail(text) ? words.hint : words.strange}
        rows={16}
        spellCheck={false}
        autoComplete="off"
        data-autofocus
        classNames={{ input: styles.source ?? '' }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.pasteActs}>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={text.trim() === ''}>
          {words.check}
        </Button>
      </div>
    </form>
  );
}
