// The result of auditing an AWS account's identities: what is kept on disk, shown in the window, printed in the terminal.
import type { AwsGap, RegionName } from './aws.ts';
import type { Failure } from './failure.ts';
import type { Finding, Severity } from './finding.ts';
import type { WantedRecord } from './publish.ts';
import type { Prediction, ReportSummary } from './report.ts';
import type { IdentityLine, SesAccount, SesIdentity, SesRecommendation } from './ses.ts';
import type { SesChange } from './ses-change.ts';
import type { Text } from './text.ts';
import type { TokenMatrix } from './token-matrix.ts';

export const accountReportVersion = 1;

export type RegionState = {
  readonly region: RegionName;
  /** Null while it is not known; then the first failure that kept the whole region from being read, or the account. */
  readonly account: SesAccount | null;
  readonly failure: Failure | null;
  readonly identities: number;
};

/** One row of the table of identities. */
export type IdentityRow = IdentityLine & {
  /** The domain of the identity, in A-labels, and for people. */
  readonly domain: string;
  readonly unicode: string;
  /** `listed` its details are still to come; `read` SES told them; `audited` DNS was asked, too; `failed` SES would not tell. */
  readonly progress: 'listed' | 'read' | 'audited' | 'failed';
  readonly dkim: Pick<SesIdentity['dkim'], 'status' | 'origin' | 'signingEnabled'> | null;
  readonly mailFrom: SesIdentity['mailFrom'];
  /** The predicted DMARC result of mail From this domain, null before it is known. */
  readonly dmarc: Prediction['result'] | null;
  readonly worst: Severity | 'pass' | 'unknown' | null;
  /** The title of the worst finding, null where there is none. */
  readonly worstTitle: Text | null;
  readonly failure: Failure | null;
  /** When SES and DNS were last asked about it, null before. */
  readonly checkedAtMs: number | null;
};

export type AccountReport = {
  readonly version: typeof accountReportVersion;
  readonly profileId: string;
  readonly world: 'demo' | 'live';
  readonly accountId: string | null;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  /** Requests to AWS and questions to DNS. */
  readonly calls: number;
  readonly questions: number;
  readonly regions: readonly RegionState[];
  readonly rows: readonly IdentityRow[];
  readonly gaps: readonly AwsGap[];
};

/** SES's advisor beside ours: who says what. */
export type AdvisorLine = {
  readonly verdict: 'agree' | 'disagree' | 'only-ses' | 'only-ours' | 'cannot-compare';
  /** What SES says, null where only we do. */
  readonly recommendation: SesRecommendation | null;
  /** The ids of our findings about the same thing. */
  readonly findings: readonly string[];
  /** One sentence, with our evidence where we disagree. */
  readonly says: Text;
};

export type IdentityReport = {
  readonly version: typeof accountReportVersion;
  readonly profileId: string;
  readonly world: 'demo' | 'live';
  readonly accountId: string | null;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly row: IdentityRow;
  readonly identity: SesIdentity;
  readonly headline: Text;
  readonly matrix: TokenMatrix | null;
  readonly findings: readonly Finding[];
  /** The audit of the identity's domain as a whole, by DNS alone; null for addresses, and where it could not be made. */
  readonly domainSummary: ReportSummary | null;
  readonly predictions: readonly Prediction[];
  readonly records: readonly WantedRecord[];
  /** The zone that the records belong to: the domain itself where it could not be found out. */
  readonly zone: string;
  readonly advisor: readonly AdvisorLine[];
  /** What the API could cure, in the order of use. */
  readonly changes: readonly SesChange[];
};
