// Beneath the editor and the preview: problems, clients, versions, and SES's own rendering.
import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useMemo, type KeyboardEvent } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import { useCheck } from '../../../state/check.ts';
import {
  composerPanels,
  showPanel,
  togglePanel,
  useComposerPlace,
  type ComposerPanel,
} from '../../../state/composer-place.ts';
import { useRemembered } from '../../../state/remembered.ts';
import { problemsOf, rankFindings } from '../../../state/problems.ts';
import { useWords } from '../../../text/words.tsx';
import { Splitter } from '../../../ui/splitter.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './bottom-panel.module.css';
import { ClientsPanel } from './clients-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { ParityPanel } from './parity-panel.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import { Sizes } from './sizes.tsx';

const sizes = { standard: 220, min: 120, max: 640 };

export function BottomPanel({ fills = false }: { readonly fills?: boolean }) {
  const { panel: words } = useComposerWords();
  const wanted = useComposerPlace((state) => state.panel);
  const panel = fills ? (wanted ?? 'problems') : wanted;
  const [height, setHeight] = useRemembered('composer-panel-height', sizes.standard);
  return (
    <section className={styles.panel} aria-label={words.label} data-fills={fills || undefined}>
      {panel === null || fills ? null : (
        <Splitter label={words.label} sizes="after" stacked width={height} onResize={setHeight} {...sizes} />
      )}
      <div className={styles.head}>
        <PanelTabs panel={panel} onChoose={fills ? showPanel : togglePanel} />
        <span className={styles.grow} />
        <Sizes />
        {fills ? null : <FoldButton isOpen={panel !== null} />}
      </div>
      {panel === null ? null : (
        <div
          className={styles.body}
          style={fills ? undefined : { height: `min(${height}px, 60vh)` }}
          role="tabpanel"
          aria-label={words[panel]}
        >
          <Body panel={panel} />
        </div>
      )}
    </section>
  );
}

function FoldButton({ isOpen }: { readonly isOpen: boolean }) {
  const { panel: words } = useComposerWords();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={isOpen ? words.fold : words.unfold}
      aria-expanded={isOpen}
      onClick={() => showPanel(isOpen ? null : 'problems')}
    >
      {isOpen ? <IconChevronDown size={15} aria-hidden /> : <IconChevronUp size={15} aria-hidden />}
    </ActionIcon>
  );
}

function Body({ panel }: { readonly panel: ComposerPanel }) {
  switch (panel) {
    case 'problems':
      return <ProblemsPanel />;
    case 'clients':
      return <ClientsPanel />;
    case 'history':
      return <HistoryPanel />;
    case 'ses':
      return <ParityPanel />;
    default:
      return assertNever(panel);
  }
}

type TabsProps = { readonly panel: ComposerPanel | null; readonly onChoose: (panel: ComposerPanel) => void };

function PanelTabs({ panel, onChoose }: TabsProps) {
  const { panel: words } = useComposerWords();
  const current = panel ?? 'problems';
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = composerPanels.indexOf(current) + step + composerPanels.length;
    const next = composerPanels[at % composerPanels.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    showPanel(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-panel-tab="${next}"]`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={words.label} onKeyDown={onKey}>
      {composerPanels.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === panel}
          tabIndex={one === current ? 0 : -1}
          data-panel-tab={one}
          className={styles.tab}
          onClick={() => onChoose(one)}
        >
          {words[one]}
          {one === 'problems' ? <ProblemCount /> : one === 'clients' ? <BrokenCount /> : null}
        </button>
      ))}
    </div>
  );
}

function ProblemCount() {
  const { language, words } = useWords();
  const findings = useCheck((state) => state.report?.findings);
  const failed = useMemo(
    () => rankFindings(findings ?? [], null).filter(({ verdict }) => verdict === 'fail'),
    [findings],
  );
  if (findings === undefined) return null;
  const worst = failed[0]?.severity;
  return (
    <span className={styles.count}>
      {worst === undefined ? (
        <StateGlyph state="pass" size={12} label={words.verdict.pass} />
      ) : (
        <StateGlyph state={worst} size={12} label={words.severity[worst]} />
      )}
      {problemsOf(failed).length.toLocaleString(language)}
    </span>
  );
}

function BrokenCount() {
  const { language } = useWords();
  const { clients } = useComposerWords();
  const broken = useCheck(
    ({ report }) => report?.support?.verdicts.filter(({ level }) => level === 'breaks').length ?? 0,
  );
  if (broken === 0) return null;
  return (
    <span className={styles.count} title={clients.brokenIn(broken)}>
      <StateGlyph state="high" size={12} label={clients.level.breaks} />
      {broken.toLocaleString(language)}
    </span>
  );
}
