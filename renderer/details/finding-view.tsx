// One finding with what, why, how to fix, the records, the proof and the sources.
import type { Finding } from '../../shared/finding.ts';
import { useWords } from '../text/words.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { StateGlyph } from '../ui/state-glyph.tsx';
import { DetailView } from './detail-view.tsx';
import { EvidenceView } from './evidence-view.tsx';
import { groupOf } from './group-findings.ts';
import styles from './inspector.module.css';
import { InspectorBody, InspectorHead, InspectorSection } from './inspector.tsx';
import { OutwardLink } from './link-view.tsx';
import { printFinding } from './print-finding.ts';
import { useSurroundings } from './surroundings.tsx';

type FindingProps = { readonly finding: Finding };

export function FindingView({ finding, onClose }: FindingProps & { readonly onClose: () => void }) {
  const { words, say } = useWords();
  return (
    <>
      <Head finding={finding} onClose={onClose} />
      <InspectorBody label={say(finding.title)}>
        <h2 className={styles.title}>{say(finding.title)}</h2>
        {finding.says === null ? null : <p className={styles.says}>{say(finding.says)}</p>}
        <InspectorSection title={words.inspector.why}>
          <Paragraphs text={say(finding.why)} />
        </InspectorSection>
        {finding.verdict === 'fail' ? <Cure finding={finding} /> : null}
        <Proof finding={finding} />
        <Sources finding={finding} />
      </InspectorBody>
    </>
  );
}

function Head({ finding, onClose }: FindingProps & { readonly onClose: () => void }) {
  const { words, language } = useWords();
  const { copy } = useSurroundings();
  const group = groupOf(finding);
  const word = finding.verdict === 'fail' ? words.severity[finding.severity] : words.verdict[finding.verdict];
  return (
    <InspectorHead
      onClose={onClose}
      copy={
        <CopyButton
          text={() => printFinding(finding, { language, words: words.details })}
          label={words.inspector.copyMarkdown}
          copiedLabel={words.details.copied}
          onCopy={copy}
        />
      }
    >
      <StateGlyph state={group} />
      <span className={styles.severity} data-state={group}>
        {word}
      </span>
      <span className={styles.topic}>{words.topic[finding.topic]}</span>
    </InspectorHead>
  );
}

function Cure({ finding }: FindingProps) {
  const { words, say } = useWords();
  const records = finding.details.filter((detail) => detail.kind === 'record-to-publish');
  return (
    <InspectorSection title={words.inspector.fix}>
      <Paragraphs text={say(finding.fix)} />
      {records.map((detail, index) => (
        <DetailView key={index} detail={detail} />
      ))}
    </InspectorSection>
  );
}

function Proof({ finding }: FindingProps) {
  const { words } = useWords();
  const { details, evidence, verdict } = finding;
  const proof = details.filter((detail) => verdict !== 'fail' || detail.kind !== 'record-to-publish');
  return (
    <>
      {proof.length === 0 ? null : (
        <InspectorSection title={words.inspector.proof}>
          {proof.map((detail, index) => (
            <DetailView key={index} detail={detail} />
          ))}
        </InspectorSection>
      )}
      <InspectorSection title={words.inspector.evidence} count={words.inspector.evidenceCount(evidence.length)}>
        {evidence.length === 0 ? (
          <p className={styles.quiet}>{words.inspector.noEvidence}</p>
        ) : (
          <EvidenceView evidence={evidence} />
        )}
      </InspectorSection>
    </>
  );
}

function Sources({ finding }: FindingProps) {
  const { words } = useWords();
  if (finding.sources.length === 0) return null;
  return (
    <InspectorSection title={words.inspector.sources} count={finding.id}>
      <ul className={styles.sources}>
        {finding.sources.map(({ title, url }) => (
          <li key={title}>{url === undefined ? title : <OutwardLink url={url} label={title} />}</li>
        ))}
      </ul>
    </InspectorSection>
  );
}

/** A text keeps its own line breaks as paragraphs. */
function Paragraphs({ text }: { readonly text: string }) {
  return text.split('\n').map((line, index) => (
    <p key={index} className={styles.paragraph}>
      {line}
    </p>
  ));
}
