// The left pane: the ways to check a message, and those that were checked since the program was started.
import { Button } from '@mantine/core';
import { IconClipboardText, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { ToneGlyph } from '../../../details/tone-glyph.tsx';
import { checkMail, showMail, useMail, type MailCheck } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { Tip } from '../../../ui/tip.tsx';
import { ExampleList } from './example-list.tsx';
import styles from './received.module.css';
import { PasteSheet } from './paste-sheet.tsx';
import { useMessagesWords } from './use-messages-words.ts';

export function CheckList() {
  const { list: words } = useMessagesWords();
  const checks = useMail((state) => state.checks);
  return (
    <section className={styles.list} aria-label={words.label}>
      <CheckActs />
      {checks.length === 0 ? <p className={styles.none}>{words.empty}</p> : <Checks checks={checks} />}
      {checks.length === 0 ? null : <ExampleList isSmall />}
      <p className={styles.memory}>{words.memory}</p>
    </section>
  );
}

function CheckActs() {
  const { list: words } = useMessagesWords();
  const [isPasting, setPasting] = useState(false);
  return (
    <div className={styles.acts}>
      <Tip label={words.open} keys="mod+O">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={14} aria-hidden />}
          onClick={() => void checkMail({ from: 'file' })}
        >
          {words.open}
        </Button>
      </Tip>
      <Tip label={words.paste} keys="mod+V">
        <Button
          variant="default"
          leftSection={<IconClipboardText size={14} aria-hidden />}
          onClick={() => setPasting(true)}
        >
          {words.paste}
        </Button>
      </Tip>
      <PasteSheet isOpen={isPasting} onClose={() => setPasting(false)} />
    </div>
  );
}

function Checks({ checks }: { readonly checks: readonly MailCheck[] }) {
  const { list: words } = useMessagesWords();
  const id = useId();
  const open = useMail((state) => state.open);
  const index = checks.findIndex((check) => check.id === open);
  useEffect(() => {
    if (index >= 0) document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, index]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: checks.length, pageSize: 10 });
    const next = target === null ? undefined : checks[target];
    if (next === undefined) return;
    event.preventDefault();
    showMail(next.id);
  };
  return (
    <div
      className={styles.checks}
      role="listbox"
      tabIndex={0}
      aria-label={words.label}
      aria-description={words.keys}
      aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
      onKeyDown={onKeyDown}
    >
      {checks.map((check, at) => (
        <Check key={check.id} id={`${id}-${at}`} check={check} isOpen={at === index} />
      ))}
    </div>
  );
}

type CheckProps = { readonly id: string; readonly check: MailCheck; readonly isOpen: boolean };

function Check({ id, check, isOpen }: CheckProps) {
  const { language, words } = useWords();
  const { list } = useMessagesWords();
  const { headline, subject, from, checkedAtMs } = check.report;
  return (
    <div id={id} role="option" aria-selected={isOpen} className={styles.check} onClick={() => showMail(check.id)}>
      <ToneGlyph tone={headline.tone} label={words.details.tone[headline.tone]} />
      <span className={styles.checkName}>{subject === '' ? list.noSubject : subject}</span>
      <span className={styles.when}>
        <TimeAgo atMs={checkedAtMs} language={language} short />
      </span>
      <span className={styles.checkFrom} translate="no">
        {from}
      </span>
    </div>
  );
}
