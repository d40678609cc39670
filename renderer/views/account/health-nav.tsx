// The left pane: the regions with how each stands, and the panels of the open one with the worst of each.
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { healthPanels, openPanel, openRegion, useHealthPlace, type HealthPanel } from '../../state/health-place.ts';
import { healthOf, isBeingRead, useHealth } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
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
  /** Stands at the end: a word or a count, and what it means. */
  readonly end: string;
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
    return { id: name, glyph, name, mono: true, end: word, tip: `${name}: ${word}` };
  };
  const all: Entry = { id: '', glyph: null, name: words.nav.all, end: '', tip: words.nav.allTip };
  return (
    <NavList
      label={words.nav.regions}
      entries={regions.length === 1 ? regions.map(ofRegion) : [all, ...regions.map(ofRegion)]}
      chosen={region ?? ''}
      onChoose={(id) => openRegion(id === '' ? null : id)}
      focusFirst
    />
  );
}

function PanelList({ region }: { readonly region: RegionName }) {
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  const known = useHealth((state) => state.regions);
  const reading = useHealth((state) => state.reading);
  const chosen = useHealthPlace((state) => state.panel);
  const entryOf = (panel: HealthPanel): Entry => {
    const entry = { id: panel, name: words.panels[panel], end: '', tip: words.panelTips[panel] };
    if (!isFilled(panel)) return { ...entry, glyph: null };
    if (isBeingRead(reading, region, panel)) return { ...entry, glyph: 'running', tip: words.nav.reading };
    const part = healthOf(known, region).parts[panel];
    if (part === undefined) return { ...entry, glyph: 'none', tip: `${words.nav.unread}. ${entry.tip}` };
    const { glyph, problems, unknowns } = sumFindings(part.findings);
    const counted = words.nav.counted(problems, unknowns);
    return { ...entry, glyph, end: problems === 0 ? '' : `${problems}`, tip: `${counted}. ${entry.tip}` };
  };
  return (
    <NavList
      label={words.nav.panels}
      entries={healthPanels.map(entryOf)}
      chosen={chosen}
      onChoose={(id) => openPanel(healthPanels.find((panel) => panel === id) ?? 'standing')}
    />
  );
}

type ListProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Takes the focus where nothing else has it. */
  readonly focusFirst?: boolean;
};

function NavList({ label, entries, chosen, onChoose, focusFirst = false }: ListProps): ReactNode {
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
        aria-activedescendant={index < 0 ? undefined : `${label}-${chosen}`.replaceAll(' ', '-')}
        onKeyDown={onKeyDown}
      >
        {entries.map(({ id, glyph, name, mono = false, end, tip }) => (
          <div
            key={id}
            id={`${label}-${id}`.replaceAll(' ', '-')}
            role="option"
            aria-selected={id === chosen}
            data-active={id === chosen || undefined}
            className={styles.entry}
            title={tip}
            onClick={() => onChoose(id)}
          >
            {glyph === null ? <span className={styles.noGlyph} /> : <StateGlyph state={glyph} label={tip} />}
            <span className={styles.name} translate={mono ? 'no' : undefined}>
              {name}
            </span>
            <span className={styles.end}>{end}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
