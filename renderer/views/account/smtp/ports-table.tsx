// A row for each port, which opens to its steps; rows fill as their probes end and do not move.
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import { smtpPorts, type SmtpPortNumber, type SmtpProbe } from '../../../../shared/health/smtp.ts';
import type { Ports, PortState } from '../../../state/smtp.ts';
import { useWords } from '../../../text/words.tsx';
import { ChevronIcon } from '../../../ui/icons.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import { PortDetails, printDay } from './port-details.tsx';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

export function PortsTable({ ports }: { readonly ports: Ports }) {
  const { ports: words } = useSmtpWords();
  const [open, setOpen] = useState<readonly number[]>([]);
  const body = useRef<HTMLTableSectionElement>(null);
  const toggle = (portNumber: number) =>
    setOpen(open.includes(portNumber) ? open.filter((one) => one !== portNumber) : [...open, portNumber]);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(body.current?.querySelectorAll<HTMLButtonElement>('button[data-port]') ?? [])];
    const index = buttons.findIndex((button) => button === event.target);
    const next = index < 0 ? null : moveInList({ key: event.key, index, count: buttons.length, pageSize: 5 });
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  const columns = [words.port, words.tls, words.result, words.took, words.version, words.until, words.signIn];
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {smtpPorts.map(({ portNumber }) => (
            <PortRow
              key={portNumber}
              portNumber={portNumber}
              port={ports[portNumber]}
              isOpen={open.includes(portNumber)}
              onToggle={() => toggle(portNumber)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly portNumber: SmtpPortNumber;
  readonly port: PortState | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** Its steps can be opened once there are any. */
function PortRow({ portNumber, port, isOpen, onToggle }: RowProps) {
  const { ports: words } = useSmtpWords();
  const probe = port?.state === 'done' ? port.probe : null;
  const tls = smtpPorts.find((one) => one.portNumber === portNumber)?.tls ?? 'starttls';
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles.opener}
            data-port
            aria-expanded={isOpen && probe !== null}
            aria-disabled={probe === null}
            aria-label={words.details(portNumber)}
            onClick={() => {
              if (probe !== null) onToggle();
            }}
          >
            <ChevronIcon open={isOpen && probe !== null} />
            {portNumber}
          </button>
        </th>
        <td>{words[tls]}</td>
        <PortCells port={port} />
      </tr>
      {isOpen && probe !== null ? (
        <tr>
          <td colSpan={3 + restColumns}>
            <PortDetails probe={probe} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Those behind the result. */
const restColumns = 4;

const glyphs: { readonly [O in SmtpProbe['outcome']]: GlyphState } = {
  works: 'pass',
  'no-name': 'high',
  timeout: 'high',
  refused: 'high',
  unreachable: 'high',
  'turned-away': 'medium',
  'cut-off': 'high',
  'no-starttls': 'high',
  'tls-failed': 'high',
  'certificate-wrong': 'blocker',
  'not-smtp': 'high',
  cancelled: 'unknown',
};

function PortCells({ port }: { readonly port: PortState | undefined }) {
  const { say, language } = useWords();
  const { ports: words } = useSmtpWords();
  if (port === undefined) return <OneCell glyph="none">{words.never}</OneCell>;
  if (port.state === 'running') return <OneCell glyph="running">{words.running}</OneCell>;
  if (port.state === 'failed') return <OneCell glyph="error">{say(printFailure(port.failure))}</OneCell>;
  const { outcome, steps, tlsVersion, certificate, extensions } = port.probe;
  const tookMs = steps.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
  const auth =
    extensions
      .find((line) => /^AUTH\b/iu.test(line))
      ?.slice('AUTH'.length)
      .trim() ?? null;
  return (
    <>
      <td>
        <span className={styles.result}>
          <StateGlyph state={glyphs[outcome]} />
          {words.outcome[outcome]}
        </span>
      </td>
      <td>{words.milliseconds(tookMs)}</td>
      <td translate="no">{tlsVersion ?? ''}</td>
      <td>{certificate === null ? '' : printDay(certificate.validUntilMs, language)}</td>
      <td translate="no">{auth ?? ''}</td>
    </>
  );
}

function OneCell({ glyph, children }: { readonly glyph: GlyphState; readonly children: ReactNode }) {
  return (
    <td colSpan={1 + restColumns}>
      <span className={styles.result}>
        <StateGlyph state={glyph} />
        <span>{children}</span>
      </span>
    </td>
  );
}
