// One set: every option with what is in force and whose word it is, its tracking domain, its destinations.
import type { SetCard, TrackingState } from '../../../../shared/health/sets.ts';
import type { SesEventDestination } from '../../../../shared/ses.ts';
import { copyText } from '../../../state/app.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from '../panel.module.css';
import { toneGlyphs } from './set-list.tsx';
import setStyles from './sets.module.css';

export function SetDetails({ card: { set, defaultOf, options, tracking } }: { readonly card: SetCard }) {
  const { say } = useWords();
  const { sets: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['option', 'effective', 'from', 'raw'] as const).map((key) => ({
    key,
    label: words.column[key],
    wide: key === 'effective',
  }));
  return (
    <div className={setStyles.details}>
      <div>
        <h2 className={styles.headline}>{set.name}</h2>
        <p className={styles.quiet}>
          {words.defaultOf}: {defaultOf.length === 0 ? words.nobody : defaultOf.join(', ')}
        </p>
      </div>
      <DataTable label={set.name} columns={columns}>
        {options.map(({ option, effective, from, raw, tone }) => (
          <tr key={option}>
            <td>{words.option[option]}</td>
            <td>
              <span className={setStyles.effective}>
                <StateGlyph state={toneGlyphs[tone]} />
                <span>{say(effective)}</span>
              </span>
            </td>
            <td>{words.from[from]}</td>
            <td>
              <code translate="no">{raw ?? '–'}</code>
            </td>
          </tr>
        ))}
      </DataTable>
      {tracking === null ? null : <Tracking tracking={tracking} />}
      <Destinations destinations={set.eventDestinations} />
    </div>
  );
}

const trackingGlyphs: { readonly [S in TrackingState['state']]: GlyphState } = {
  right: 'pass',
  wrong: 'high',
  missing: 'high',
  unknown: 'unknown',
};

function Tracking({ tracking: { domain, state, wanted, says } }: { readonly tracking: TrackingState }) {
  const { words: frame, say } = useWords();
  const { sets: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <section>
      <h3 className={styles.sectionTitle}>{words.trackingTitle}</h3>
      <p className={styles.said}>
        <StateGlyph state={trackingGlyphs[state]} />
        <code translate="no">{domain}</code> {words.tracking[state]}
      </p>
      <p className={styles.quiet}>{say(says)}</p>
      {state === 'right' ? null : (
        <p className={styles.said}>
          {words.wanted} <code translate="no">{wanted}</code>
          <CopyButton
            text={wanted}
            label={frame.details.copyAll}
            copiedLabel={frame.details.copied}
            onCopy={(text) => void copyText(text)}
            iconOnly
          />
        </p>
      )}
    </section>
  );
}

function Destinations({ destinations }: { readonly destinations: readonly SesEventDestination[] }) {
  const words = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <section>
      <h3 className={styles.sectionTitle}>{words.sets.destinations}</h3>
      {destinations.length === 0 ? <p className={styles.quiet}>{words.sets.noDestinations}</p> : null}
      <ul className={styles.lines}>
        {destinations.map(({ name, enabled, target, arn, eventTypes }) => (
          <li key={name}>
            <strong>{name}</strong> {words.coverage.hearer[target]}
            {enabled ? null : ` (${words.sets.disabled})`}
            <div className={styles.small} translate="no">
              {arn === null ? null : <code>{arn}</code>} {eventTypes.join(' ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
