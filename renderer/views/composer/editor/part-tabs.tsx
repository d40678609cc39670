// The parts of the open draft as tabs, each with how many problems it has.
import { ActionIcon, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, type KeyboardEvent } from 'react';
import type { DraftPart, DraftSource } from '../../../../shared/draft/source.ts';
import { useCheck } from '../../../state/check.ts';
import { useCompile } from '../../../state/compile.ts';
import { edit, showPart, useDraft } from '../../../state/draft.ts';
import { countProblems } from '../../../state/problems.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function PartTabs() {
  const words = useComposerWords();
  const source = useDraft((state) => state.source);
  const part = useDraft((state) => state.part);
  if (source === null) return null;
  const parts = partsOf(source);
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = parts[(parts.indexOf(part) + step + parts.length) % parts.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    showPart(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-part="${next}"]`)?.focus();
  };
  return (
    <div className={styles.tabLine}>
      <div className={styles.tabs} role="tablist" aria-label={words.tabs} onKeyDown={onKey}>
        {parts.map((one) => (
          <Tab key={one} part={one} subject={source.subject} isShown={one === part} />
        ))}
      </div>
      <AddPart source={source} />
    </div>
  );
}

/** MJML only where it would overwrite nothing. */
function AddPart({ source }: { readonly source: DraftSource }) {
  const { acts, part: names } = useComposerWords();
  const addable = order.filter((part) => source[part] === null && (part !== 'mjml' || (source.html ?? '') === ''));
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

type TabProps = { readonly part: DraftPart; readonly subject: string; readonly isShown: boolean };

function Tab({ part, subject, isShown }: TabProps) {
  const { language, words: shared } = useWords();
  const words = useComposerWords();
  const findings = useCheck((state) => state.report?.findings);
  const faults = useCompile((state) => (part === 'mjml' ? state.faults.length : 0));
  const { count, worst } = useMemo(() => countProblems(findings ?? [], part), [findings, part]);
  const all = count + faults;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      data-part={part}
      className={styles.tab}
      onClick={() => showPart(part)}
    >
      {words.part[part]}
      {part === 'subject' && subject !== '' ? <span className={styles.subject}>{subject}</span> : null}
      {all === 0 ? null : (
        <span className={styles.count} title={words.problems.count(all)}>
          <StateGlyph state={worst ?? 'high'} size={12} label={shared.severity[worst ?? 'high']} />
          {all.toLocaleString(language)}
        </span>
      )}
    </button>
  );
}

/** In the order in which they stand; MJML before the HTML that is made of it. */
const order: readonly DraftPart[] = ['subject', 'mjml', 'html', 'text', 'data'];

export function partsOf(source: DraftSource): readonly DraftPart[] {
  return order.filter((part) => source[part] !== null);
}
