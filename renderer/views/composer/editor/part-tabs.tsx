// The parts of the open draft as tabs, each with how many problems it has; of a whole message also its form and its bytes.
import { ActionIcon, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { DraftSource } from '../../../../shared/draft/source.ts';
import type { Finding } from '../../../../shared/finding.ts';
import { useCheck } from '../../../state/check.ts';
import { useCompile } from '../../../state/compile.ts';
import { edit, showPart, useDraft } from '../../../state/draft.ts';
import { countOfForm, countProblems } from '../../../state/problems.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useMessageWords } from '../message/use-message-words.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';
import { type EditorTab, partOrder, showTab, tabsOf } from './face-tabs.ts';

export function PartTabs() {
  const words = useComposerWords();
  const source = useDraft((state) => state.source);
  const isMessage = useDraft((state) => state.form !== null);
  const shown = useDraft(({ face, part }): EditorTab => (face === 'part' ? part : face));
  if (source === null) return null;
  const tabs = tabsOf(source, isMessage);
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    showTab(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-part="${next}"]`)?.focus();
  };
  return (
    <div className={styles.tabLine}>
      <div className={styles.tabs} role="tablist" aria-label={words.tabs} onKeyDown={onKey}>
        {tabs.map((one) => (
          <Tab key={one} tab={one} subject={source.subject} isShown={one === shown} />
        ))}
      </div>
      <AddPart source={source} />
    </div>
  );
}

/** MJML only where it would overwrite nothing. */
function AddPart({ source }: { readonly source: DraftSource }) {
  const { acts, part: names } = useComposerWords();
  const addable = partOrder.filter((part) => source[part] === null && (part !== 'mjml' || (source.html ?? '') === ''));
  if (addable.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={acts.add} title={acts.add}>
          <IconPlus size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {addable.map((part) => (
          <Menu.Item
            key={part}
            onClick={() => {
              edit(part, '');
              showPart(part);
            }}
          >
            {acts.addPart(names[part])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type TabProps = { readonly tab: EditorTab; readonly subject: string; readonly isShown: boolean };

function Tab({ tab, subject, isShown }: TabProps) {
  const { language, words: shared } = useWords();
  const words = useComposerWords();
  const { tab: messageWords } = useMessageWords();
  const findings = useCheck((state) => state.report?.findings);
  const faults = useCompile((state) => (tab === 'mjml' ? state.faults.length : 0));
  const { count, worst } = useMemo(() => countOn(tab, findings ?? []), [findings, tab]);
  const all = count + faults;
  const button = useRef<HTMLButtonElement>(null);
  // Narrow panes scroll their tabs.
  useEffect(() => {
    if (isShown) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isShown]);
  return (
    <button
      ref={button}
      type="button"
      role="tab"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      data-part={tab}
      className={styles.tab}
      onClick={() => showTab(tab)}
    >
      {tab === 'form' || tab === 'raw' ? messageWords[tab] : words.part[tab]}
      {tab === 'subject' && subject !== '' ? <span className={styles.subject}>{subject}</span> : null}
      {all === 0 ? null : (
        <span className={styles.count} title={words.problems.count(all)}>
          <StateGlyph state={worst ?? 'high'} size={12} label={shared.severity[worst ?? 'high']} />
          {all.toLocaleString(language)}
        </span>
      )}
    </button>
  );
}

/** What is broken in the bytes is counted where one looks at it: beside them. */
function countOn(tab: EditorTab, findings: readonly Finding[]): ReturnType<typeof countProblems> {
  if (tab === 'raw') return { count: 0, worst: null };
  return tab === 'form' ? countOfForm(findings) : countProblems(findings, tab);
}
