// What the store holds, and what can be done with it: import, export, sources, keep and remove.
import { Button, Menu } from '@mantine/core';
import { useHeld } from '../../../../state/history-held.ts';
import { exportHistory, stopExport, useHistoryExport } from '../../../../state/history-export.ts';
import { useHistory } from '../../../../state/history.ts';
import { openKeeping } from '../../../../state/history-keeping.ts';
import { closeSources, importEvents, openSources, useHistorySources } from '../../../../state/history-sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';
import { printDate } from './print-date.ts';

export function HeldLine() {
  const { act: words } = useListWords();
  return (
    <>
      <div className={styles.held}>
        <HeldFacts />
        <span className={styles.acts}>
          <ImportMenu />
          <ExportButton />
          <SourcesButton />
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="compact-sm">
                {words.more}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => openKeeping('keep')}>{words.keep}</Menu.Item>
              <Menu.Item onClick={() => openKeeping('erase')}>{words.erase}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      <Notes />
    </>
  );
}

function HeldFacts() {
  const { language } = useWords();
  const { held: words } = useListWords();
  const held = useHeld((state) => state.held);
  if (held === null || held.events === 0) return <span className={styles.facts} />;
  const { events, messages, firstAtMs, lastAtMs, bytes, keepDays } = held;
  // Something that is kept is never "0 MB".
  const mb = Math.max(0.1, bytes / (1024 * 1024)).toLocaleString(language, { maximumFractionDigits: 1 });
  const spanOf = (firstMs: number, lastMs: number) => {
    const [from, until] = [printDate(firstMs, language), printDate(lastMs, language)];
    return from === until ? from : words.span(from, until);
  };
  const facts = [
    words.events(events),
    words.messages(messages),
    ...(firstAtMs === null || lastAtMs === null ? [] : [spanOf(firstAtMs, lastAtMs)]),
    words.size(mb),
    ...(keepDays === null ? [] : [words.keptFor(keepDays)]),
  ];
  return (
    <p className={styles.facts} aria-label={words.label} title={facts.join('\n')}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

function ImportMenu() {
  const { act: words } = useListWords();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-sm" title={words.importTip}>
          {words.import}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void importEvents({ from: 'files' })}>{words.importFiles}</Menu.Item>
        <Menu.Item onClick={() => void importEvents({ from: 'folder' })}>{words.importFolder}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ExportButton() {
  const { act: words } = useListWords();
  const isEmpty = useHistory(({ answer }) => (answer?.total ?? 0) === 0);
  const isExporting = useHistoryExport((state) => state.isExporting);
  if (isExporting)
    return (
      <Button variant="default" size="compact-sm" title={words.stopExportTip} onClick={() => void stopExport()}>
        {words.stopExport}
      </Button>
    );
  return (
    <Button
      variant="default"
      size="compact-sm"
      title={words.exportTip}
      disabled={isEmpty}
      onClick={() => void exportHistory()}
    >
      {words.export}
    </Button>
  );
}

function SourcesButton() {
  const { act: words } = useListWords();
  const isOpen = useHistorySources((state) => state.isOpen);
  return (
    <Button
      variant={isOpen ? 'light' : 'default'}
      size="compact-sm"
      aria-pressed={isOpen}
      onClick={isOpen ? closeSources : openSources}
    >
      {words.sources}
    </Button>
  );
}

/** What was done about a damaged store, and where an export went. */
function Notes() {
  const { say } = useWords();
  const { act: words } = useListWords();
  const note = useHeld(({ held }) => held?.note ?? null);
  const savedAs = useHistory((state) => state.savedAs);
  return (
    <>
      {note === null ? null : (
        <p className={styles.note} role="status">
          <StateGlyph state="medium" />
          {say(note)}
        </p>
      )}
      {savedAs === null ? null : (
        <p className={styles.note} role="status">
          <StateGlyph state="pass" />
          <bdi>{words.exported(savedAs)}</bdi>
        </p>
      )}
    </>
  );
}
