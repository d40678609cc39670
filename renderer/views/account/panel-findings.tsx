// The findings of a panel: what is wrong and what stayed open; what is in order on demand.
import { useState } from 'react';
import type { Finding } from '../../../shared/finding.ts';
import { FindingList } from '../../details/finding-list.tsx';
import { groupFindings } from '../../details/group-findings.ts';
import { foldFindings, showHealthFinding, useHealthPlace } from '../../state/health-place.ts';
import { useRemembered } from '../../state/remembered.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ChevronIcon } from '../../ui/icons.tsx';
import { Splitter } from '../../ui/splitter.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './account.module.css';
import { loudFindings, sumFindings } from './sum-findings.ts';

/** Five or six of them, so that the panel above keeps the better part of a low window. */
const pane = { standard: 164, min: 84, max: 520 };

export function PanelFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { findings: said, nav } = useWordsOf({ en: accountEn, ja: accountJa });
  const chosen = useHealthPlace((state) => state.findingId);
  const loud = loudFindings(findings);
  const passes = findings.filter(({ verdict }) => verdict === 'pass');
  const folded = useHealthPlace((state) => state.folded) ?? loud.length === 0;
  const [height, setHeight] = useRemembered('health-findings-height', pane.standard);
  const [withPasses, setWithPasses] = useState(loud.length === 0);
  const { glyph, problems, unknowns } = sumFindings(findings);
  const listed = withPasses ? [...loud, ...passes] : loud;
  // A finding that is shown beside the panel is to be seen in its list, too.
  const open = !folded || chosen !== null;
  const fold = () => {
    foldFindings(open);
    if (open) showHealthFinding(null);
  };
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-label={said.title}>
      {open ? (
        <Splitter label={said.title} sizes="after" stacked width={height} onResize={setHeight} {...pane} />
      ) : null}
      <div className={styles.findingsHead}>
        <button type="button" className={styles.foldButton} aria-expanded={open} onClick={fold}>
          <ChevronIcon open={open} />
          <StateGlyph state={glyph} />
          {said.title}
          <span className={styles.quiet}>{nav.counted(problems, unknowns)}</span>
        </button>
        {!open || passes.length === 0 ? null : (
          <Chip on={withPasses} onToggle={() => setWithPasses(!withPasses)}>
            {said.passed(passes.length)}
          </Chip>
        )}
      </div>
      {!open || listed.length === 0 ? null : (
        <div className={styles.findingsBox} style={{ maxHeight: height }}>
          <FindingList
            groups={groupFindings(listed)}
            chosen={chosen}
            onChoose={(findingId) => showHealthFinding(findingId)}
            onKey={onKey}
          />
        </div>
      )}
    </section>
  );
}

function onKey(key: string): boolean {
  if (key !== 'Enter') return false;
  document.querySelector<HTMLElement>('[data-inspector]')?.focus();
  return true;
}
