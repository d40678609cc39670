// The work groups of Amazon Athena in which a question can be asked, and what each decides about it.
import type { Text } from '../text.ts';

export type WorkGroup = {
  readonly name: string;
  /** Why no question can be asked in it; null: one can. */
  readonly misfit: Text | null;
};

/** As `GetWorkGroup` tells it. */
export type WorkGroupRules = WorkGroup & {
  /** `s3://bucket/prefix/` for results; null: it names none. */
  readonly output: string | null;
  /** Where a question goes its results go, too, whatever it asks for: the group enforces its place, or Athena keeps them. */
  readonly decidesOutput: boolean;
  /** A question that scans more is canceled; null: there is no limit. */
  readonly limitBytes: number | null;
  readonly says: Text;
};
