// The left pane: the regions with how each stands, and the panels of the open one with the worst of each.
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { healthPanels, openPanel, openRegion, useHealthPlace, type HealthPanel } from '../../state/health-place.ts';
import { healthOf, isBeingRead, useHealth } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { moveInList } from '../../ui/move-in-list.ts';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import { describeRegion } from './describe-region.ts';
import styles from './health-nav.module.css';
import { isFilled } from './panel-body.tsx';
import { sumFindings } from './sum-findings.ts';

type Props = { readonly regions: readonly RegionName[]; readonly region: RegionName | null };

export function HealthNav({ regions, region }: Props) {
  return (
    <nav className={styles.nav}>
      <RegionList regions={regions} region={region} />
      {region === null ? null : <PanelList region={region} />}
    </nav>
  );
}

type Entry = {
  readonly id: string;
  readonly glyph: GlyphState | null;
  readonly name: string;
  readonly mono?: boolean;
  /** Stands at the end: a word or a count. */
  readonly end: string;
  /** What the glyph means, for who cannot see it. */
  readonly state: string;
  readonly tip: string;
};

function RegionList({ regions, region }: Props) {
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  const known = useHealth((state) => state.regions);
  const reading = useHealth((state) => state.reading);
  const ofRegion = (name: RegionName): Entry => {
    const { glyph, word } = describeRegion(healthOf(known, name), {
      reading: isBeingRead(reading, name, null),
      words,
    });
    return { id: name, glyph, name, mono: true, end: word, state: '', tip: `${name}: ${word}` };
  };
  const all: Entry = { id: '', glyph: null, name: words.nav.all, end: '', state: '', tip: words.nav.allTip };
  return (
    <NavList
      id="health-regions"
      label={words.nav.regions}
      entries={regions.length === 1 ? regions.map(ofRegion) : [all, ...regions.map(ofRegion)]}
      chosen={region ?? ''}
      onChoose={(id) => openRegion(id === '' ? null : id)}
      focusFirst
    />
  );
}

function PanelList({ region }: { readonly region: RegionName }) {
  const { language } = useWords();
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  const known = useHealth((state) => state.regions);
  const reading = useHealth((state) => state.reading);
  const chosen = useHealthPlace((state) => state.panel);
  const entryOf = (panel: HealthPanel): Entry => {
    const entry = { id: panel, name: words.panels[panel], end: '', state: '', tip: words.panelTips[panel] };
    if (!isFilled(panel)) return { ...entry, glyph: null };
    if (isBeingRead(reading, region, panel)) return { ...entry, glyph: 'running', state: words.nav.reading };
    const part = healthOf(known, region).parts[panel];
    if (part === undefined) return { ...entry, glyph: 'none', state: words.nav.unread };
    const { glyph, problems, unknowns } = sumFindings(part.findings);
    const end = problems === 0 ? '' : problems.toLocaleString(language);
    return { ...entry, glyph, end, state: words.nav.counted(problems, unknowns) };
  };
  return (
    <NavList
      id="health-panels"
      label={words.nav.panels}
      entries={healthPanels.map(entryOf)}
      chosen={chosen}
      onChoose={(id) => openPanel(healthPanels.find((panel) => panel === id) ?? 'standing')}
    />
  );
}

type ListProps = {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Takes the focus where nothing else has it. */
  readonly focusFirst?: boolean;
};

function NavList({ id: listId, label, entries, chosen, onChoose, focusFirst = false }: ListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const index = entries.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (focusFirst && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [focusFirst]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: entries.length, pageSize: 8 });
    const entry = target === null ? undefined : entries[target];
    if (entry !== undefined) onChoose(entry.id);
    else if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-panel]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <section>
      <h2 className={styles.heading}>{label}</h2>
      <div
        ref={box}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={index < 0 ? undefined : `${listId}-${chosen}`}
        onKeyDown={onKeyDown}
      >
        {entries.map((entry) => (
          <Option
            key={entry.id}
            id={`${listId}-${entry.id}`}
            entry={entry}
            chosen={entry.id === chosen}
            onClick={() => onChoose(entry.id)}
          />
        ))}
      </div>
    </section>
  );
}

type OptionProps = {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onClick: () => void;
};

function Option({ id, entry, chosen, onClick }: OptionProps) {
  const { glyph, name, mono = false, end, state, tip } = entry;
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      data-active={chosen || undefined}
      className={styles.entry}
      title={state === '' ? tip : `${state} · ${tip}`}
      onClick={onClick}
    >
      {glyph === null ? (
        <span className={styles.noGlyph} />
      ) : (
        <StateGlyph state={glyph} {...(state === '' ? {} : { label: state })} />
      )}
      <span className={styles.name} translate={mono ? 'no' : undefined}>
        {name}
      </span>
      <span className={styles.end}>{end}</span>
    </div>
  );
}
