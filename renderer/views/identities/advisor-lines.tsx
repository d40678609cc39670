// What SES's own advisor says beside what we say, and whether the two agree.
import type { AdvisorLine, IdentityReport } from '../../../shared/account-report.ts';
import { useIdentities } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import styles from './advisor-lines.module.css';

const glyphs: { readonly [V in AdvisorLine['verdict']]: GlyphState } = {
  agree: 'pass',
  disagree: 'medium',
  'only-ses': 'info',
  'only-ours': 'info',
  'cannot-compare': 'unknown',
};

export function AdvisorLines({ report }: { readonly report: IdentityReport }) {
  const { words } = useWords();
  const { advisor } = words.identities;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{advisor.ses}</th>
          <th scope="col">{advisor.ours}</th>
        </tr>
      </thead>
      <tbody>
        {report.advisor.map((line, index) => (
          <Line key={index} line={line} report={report} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, report }: { readonly line: AdvisorLine; readonly report: IdentityReport }) {
  const { words, say } = useWords();
  const { advisor } = words.identities;
  const { recommendation, verdict } = line;
  const findings = report.findings.filter(({ id }) => line.findings.includes(id));
  return (
    <tr>
      <th scope="row">
        <span className={styles.verdict}>
          <StateGlyph state={glyphs[verdict]} />
          {advisor.verdict[verdict]}
        </span>
      </th>
      <td>
        {recommendation === null ? (
          <span className={styles.quiet}>{advisor.silent}</span>
        ) : (
          <>
            <span className={styles.type} translate="no">
              {recommendation.type}
            </span>{' '}
            {recommendation.description} <span className={styles.quiet}>{advisor.impact[recommendation.impact]}</span>
          </>
        )}
      </td>
      <td>
        <p className={styles.says}>{say(line.says)}</p>
        {findings.map(({ id, title }) => (
          <button key={id} type="button" className={styles.finding} title={advisor.show} onClick={() => show(id)}>
            {say(title)}
          </button>
        ))}
      </td>
    </tr>
  );
}

function show(findingId: string): void {
  useIdentities.setState({ tab: 'findings', shown: { kind: 'finding', findingId } });
}
