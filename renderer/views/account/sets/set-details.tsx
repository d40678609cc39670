// One set: every option with what is in force and whose word it is, its tracking domain, its destinations.
import type { EffectiveOption, SetCard, TrackingState } from '../../../../shared/health/sets.ts';
import type { SesEventDestination } from '../../../../shared/ses.ts';
import { openPanel } from '../../../state/health-place.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import { Copyable } from '../copyable.tsx';
import { goToIdentity } from '../go-to-identity.ts';
import { NameLinks } from '../name-links.tsx';
import styles from '../panel.module.css';
import { toneGlyphs } from './set-list.tsx';
import setStyles from './sets.module.css';

type Props = { readonly card: SetCard; readonly region: string };

export function SetDetails({ card: { set, defaultOf, options, tracking }, region }: Props) {
  const { sets: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <div className={setStyles.details}>
      <div>
        <h2 className={styles.headline} translate="no">
          <Copyable text={set.name}>{set.name}</Copyable>
        </h2>
        <p className={styles.quiet}>
          {words.defaultOf}{' '}
          {defaultOf.length === 0 ? (
            words.nobody
          ) : (
            <NameLinks names={defaultOf} onOpen={(name) => goToIdentity({ name, region })} />
          )}
        </p>
      </div>
      <Options name={set.name} options={options} />
      {tracking === null ? null : <Tracking tracking={tracking} />}
      <Destinations destinations={set.eventDestinations} />
    </div>
  );
}

type OptionsProps = { readonly name: string; readonly options: readonly EffectiveOption[] };

function Options({ name, options }: OptionsProps) {
  const { say } = useWords();
  const { sets: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['option', 'effective', 'from'] as const).map((key) => ({
    key,
    label: words.column[key],
    ...(key === 'effective' ? { share: 64 } : {}),
  }));
  const rows = options.map(({ option, effective, from, raw, tone }) => ({
    key: option,
    cells: [
      words.option[option],
      <span key="effective" className={setStyles.effective}>
        <StateGlyph state={toneGlyphs[tone]} />
        <span className={setStyles.value}>
          <span>{say(effective)}</span>
          {raw === null ? null : <code translate="no">{raw}</code>}
        </span>
      </span>,
      <span key="from" className={setStyles.noWrap}>
        {words.from[from]}
      </span>,
    ],
    copy: `${words.option[option]}: ${say(effective)} (${[words.from[from], ...(raw === null ? [] : [raw])].join(', ')})`,
    copyName: words.option[option],
  }));
  return <DataTable label={name} columns={columns} rows={rows} more={list.more} />;
}

const trackingGlyphs: { readonly [S in TrackingState['state']]: GlyphState } = {
  right: 'pass',
  wrong: 'high',
  missing: 'high',
  unknown: 'unknown',
};

function Tracking({ tracking: { domain, state, wanted, says } }: { readonly tracking: TrackingState }) {
  const { say } = useWords();
  const { sets: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <section>
      <h3 className={styles.sectionTitle}>{words.trackingTitle}</h3>
      <p className={setStyles.line}>
        <StateGlyph state={trackingGlyphs[state]} />
        <Copyable text={domain} /> {words.tracking[state]}
      </p>
      <p className={styles.quiet}>{say(says)}</p>
      {state === 'right' ? null : (
        <p className={setStyles.line}>
          {words.wanted} <Copyable text={wanted} />
        </p>
      )}
    </section>
  );
}

function Destinations({ destinations }: { readonly destinations: readonly SesEventDestination[] }) {
  const words = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <section>
      <div className={styles.top}>
        <h3 className={styles.sectionTitle}>{words.sets.destinations}</h3>
        {destinations.length === 0 ? null : (
          <button type="button" className={styles.asLink} onClick={() => openPanel('coverage')}>
            {words.sets.toCoverage}
          </button>
        )}
      </div>
      {destinations.length === 0 ? <p className={styles.quiet}>{words.sets.noDestinations}</p> : null}
      <ul className={setStyles.destinations}>
        {destinations.map(({ name, enabled, target, arn, eventTypes }) => (
          <li key={name}>
            <div className={setStyles.line}>
              <StateGlyph state={enabled ? 'info' : 'medium'} />
              <strong translate="no">{name}</strong> {words.coverage.hearer[target]}
              {enabled ? null : ` (${words.sets.disabled})`}
            </div>
            {arn === null ? null : <Copyable text={arn} />}
            <div className={styles.small}>
              {eventTypes.map((type) => eventWord(type, words.coverage.event)).join(', ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** SES may know types that came later. */
function eventWord(type: string, words: { readonly [type: string]: string }): string {
  return words[type] ?? type;
}
