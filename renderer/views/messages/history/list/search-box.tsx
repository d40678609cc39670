// The one search box, and beside it what was looked for, how many were found and how fast.
import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconHelpCircle, IconSearch, IconX } from '@tabler/icons-react';
import { useHeld } from '../../../../state/history-held.ts';
import { isWished } from '../../../../state/history-wish.ts';
import { moveTo, search, typeQuery, useHistory } from '../../../../state/history.ts';
import { useMessagesPlace } from '../../../../state/messages-place.ts';
import { useWords } from '../../../../text/words.tsx';
import { Tip } from '../../../../ui/tip.tsx';
import { useSoughtField } from '../../../../ui/use-sought-field.ts';
import { useListWords } from '../use-history-words.ts';
import { focusTable } from './focus-table.ts';
import styles from './list.module.css';

export function SearchBox() {
  const { search: words } = useListWords();
  const text = useHistory((state) => state.text);
  const field = useSoughtField(useMessagesPlace((state) => state.sought));
  return (
    <div className={styles.search}>
      <Tip label={words.label} keys="mod+F">
        <TextInput
          ref={field}
          className={styles.box ?? ''}
          size="sm"
          aria-label={words.label}
          placeholder={words.placeholder}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={text === '' ? <Kinds /> : <Clear />}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => typeQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void search().then(enterRows);
            else if (event.key === 'Escape' && text !== '') typeQuery('');
            else if (event.key === 'ArrowDown' || event.key === 'Escape') focusTable();
            else return;
            event.preventDefault();
          }}
        />
      </Tip>
      <Answered />
    </div>
  );
}

/** Typed, Enter, Enter: the first is open. */
function enterRows(): void {
  moveTo(0);
  focusTable();
}

function Clear() {
  const { search: words } = useListWords();
  return (
    <ActionIcon variant="subtle" color="gray" size={22} aria-label={words.clear} onClick={() => typeQuery('')}>
      <IconX size={14} aria-hidden />
    </ActionIcon>
  );
}

/** What can be typed; an example is typed at a press. */
function Kinds() {
  const { search: words } = useListWords();
  return (
    <Menu position="bottom-end" width={420}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={22} aria-label={words.kinds} title={words.kinds}>
          <IconHelpCircle size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.kinds}</Menu.Label>
        {words.kind.map(([example, says]) => (
          <Menu.Item key={example} onClick={() => typeQuery(example)}>
            <span className={styles.kind}>
              <code translate="no">{example}</code>
              <span>{says}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Answered() {
  const { language, say } = useWords();
  const { search: words } = useListWords();
  const answer = useHistory((state) => state.answer);
  const isAsking = useHistory((state) => state.isAsking);
  // "All messages" would not be true.
  const isFiltered = useHistory(({ wish }) => isWished(wish));
  const isEmpty = useHeld(({ held }) => held?.events === 0);
  const isSaid = answer !== null && !(isEmpty && answer.query.kind === 'all');
  return (
    <span className={styles.answered} role="status" data-asking={isAsking || undefined}>
      {!isSaid ? null : (
        <>
          {answer.query.kind === 'all' && isFiltered ? null : (
            <bdi className={styles.says} title={say(answer.says)}>
              {say(answer.says)}
            </bdi>
          )}
          <span className={styles.total} title={words.foundTip}>
            {words.found(answer.total)}
          </span>
          <span className={styles.took} lang={language}>
            {words.took(answer.tookMs)}
          </span>
        </>
      )}
    </span>
  );
}
