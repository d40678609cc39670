// What one server answered about one DKIM token: in words, beside what is wanted, and raw.
import { dnsSource } from '../../shared/evidence.ts';
import type { TokenMatrix } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import { EvidenceView } from './evidence-view.tsx';
import styles from './inspector.module.css';
import { InspectorBody, InspectorHead, InspectorSection } from './inspector.tsx';
import type { OpenCell } from './token-matrix-cell.tsx';
import { ToneGlyph } from './tone-glyph.tsx';

type Props = { readonly matrix: TokenMatrix; readonly cell: OpenCell; readonly onClose: () => void };

export function TokenAnswer({ matrix, cell: { row, column }, onClose }: Props) {
  const { words, say } = useWords();
  const token = matrix.rows[row];
  const server = matrix.columns[column];
  const cell = token?.cells[column];
  if (token === undefined || server === undefined || cell === undefined) return null;
  const said = words.identities.matrix;
  return (
    <>
      <InspectorHead onClose={onClose}>
        <ToneGlyph tone={cell.tone} />
        <span className={styles.severity}>{server.kind === 'resolver' ? said.resolver : server.server}</span>
        <span className={styles.topic} translate="no">
          {server.address ?? server.server}
        </span>
      </InspectorHead>
      <InspectorBody label={said.inspector}>
        <h2 className={styles.title}>{say(cell.says)}</h2>
        <InspectorSection title={said.found}>
          {cell.found === null ? <p className={styles.quiet}>{said.nothing}</p> : <MonoText text={cell.found} />}
        </InspectorSection>
        {token.expected === null ? null : (
          <InspectorSection title={said.wanted}>
            <MonoText text={token.expected} />
          </InspectorSection>
        )}
        <InspectorSection title={said.evidence} count={words.inspector.evidenceCount(cell.evidence.length)}>
          <EvidenceView evidence={cell.evidence.map(dnsSource)} />
        </InspectorSection>
      </InspectorBody>
    </>
  );
}
