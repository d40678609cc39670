// One test of a run: where it went, what is expected and why, and the events that came with their JSON.
import type { LabCell, ObservedEvent } from '../../../../shared/message/lab.ts';
import { InspectorBody, InspectorHead, InspectorPane, InspectorSection } from '../../../details/inspector.tsx';
import { printJson } from '../../../details/print-json.ts';
import { copyText } from '../../../state/app.ts';
import { chooseCell } from '../../../state/lab-runs.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Fact, Facts } from '../../../ui/facts.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import sheetStyles from '../sheets/sheets.module.css';
import { EventChips } from './event-chips.tsx';
import styles from './lab.module.css';
import { glyphOfCell } from './result-grid.tsx';
import { useLabWords } from './use-lab-words.ts';

export function CellInspector({ cell }: { readonly cell: LabCell }) {
  const words = useLabWords();
  const close = () => chooseCell(null);
  return (
    <InspectorPane label={words.cell.label} onClose={close}>
      <InspectorHead onClose={close}>
        <StateGlyph state={glyphOfCell(cell)} />
        <strong>{words.verdict[cell.verdict]}</strong>
        <span className={styles.quiet}>{words.scenario[cell.scenario]}</span>
      </InspectorHead>
      <InspectorBody label={words.cell.label}>
        <CellDetails cell={cell} />
      </InspectorBody>
    </InspectorPane>
  );
}

/** What the inspector shows, without the pane around it. */
export function CellDetails({ cell }: { readonly cell: LabCell }) {
  const { say } = useWords();
  const words = useLabWords();
  const { expected, observed, sentAtMs } = cell;
  return (
    <>
      <p className={styles.cellSays}>{say(cell.says)}</p>
      <EventChips cell={cell} />
      <CellFacts cell={cell} />
      <InspectorSection title={words.cell.why}>
        <p className={styles.paragraph}>{say(expected.says)}</p>
        {expected.also.length === 0 ? null : (
          <p className={styles.quiet}>
            {words.cell.also}: {expected.also.map((type) => words.event[type]).join(', ')}
          </p>
        )}
      </InspectorSection>
      <InspectorSection title={words.cell.events} count={String(observed.length)}>
        {observed.length === 0 ? <p className={styles.quiet}>{words.cell.noEvents}</p> : null}
        {observed.map((event, at) => (
          <Event key={at} event={event} sentAtMs={sentAtMs} />
        ))}
      </InspectorSection>
    </>
  );
}

function CellFacts({ cell: { address, messageId, set, state, sentAtMs } }: { readonly cell: LabCell }) {
  const { language } = useWords();
  const words = useLabWords();
  return (
    <Facts>
      <Fact name={words.cell.address}>
        <span>
          <code translate="no">{address}</code> <Copy text={address} />
        </span>
      </Fact>
      {messageId === null ? null : (
        <Fact name={words.cell.messageId}>
          <span>
            <code translate="no">{messageId}</code> <Copy text={messageId} />
          </span>
        </Fact>
      )}
      <Fact name={words.cell.set}>{set === null ? words.noSet : <span translate="no">{set}</span>}</Fact>
      <Fact name={words.cell.state}>{words.state[state]}</Fact>
      {sentAtMs === null ? null : <Fact name={words.cell.sent}>{printMoment(sentAtMs, language)}</Fact>}
    </Facts>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { words } = useWords();
  return (
    <CopyButton
      text={text}
      label={words.details.copy}
      copiedLabel={words.details.copied}
      onCopy={(copied) => void copyText(copied)}
      iconOnly
    />
  );
}

type EventProps = { readonly event: ObservedEvent; readonly sentAtMs: number | null };

function Event({ event, sentAtMs }: EventProps) {
  const { language } = useWords();
  const words = useLabWords();
  const name = words.event[event.type];
  const text = printJson(event.json);
  const after =
    sentAtMs === null
      ? null
      : (Math.max(0, event.receivedAtMs - sentAtMs) / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <Fold
      title={
        <span className={styles.eventTitle}>
          <strong>{name}</strong>
          <span className={styles.eventDetail}>{event.detail}</span>
          {after === null ? null : <span className={styles.quiet}>{words.cell.after(after)}</span>}
        </span>
      }
    >
      <div className={styles.json}>
        <pre
          className={sheetStyles.input}
          tabIndex={0}
          aria-label={words.cell.json(name)}
          data-copy={text}
          data-copy-name={name}
          translate="no"
        >
          {text}
        </pre>
        <Copy text={text} />
      </div>
    </Fold>
  );
}
