// Sums up the features that a draft uses: the worst for each client, and the worst first.
import {
  type ClientVerdict,
  type FeatureUse,
  type SupportLevel,
  supportLevels,
  type SupportReport,
} from '../../../../shared/draft/support.ts';

export type Unsummed = Omit<SupportReport, 'verdicts'> & {
  readonly verdicts: readonly Pick<ClientVerdict, 'id' | 'name'>[];
};

export function sumUpSupport({ uses, verdicts, ...rest }: Unsummed): SupportReport {
  return {
    ...rest,
    verdicts: verdicts.map((client) => verdictOf(client, uses)),
    uses: uses.toSorted((one, other) => rankOf(one) - rankOf(other)),
  };
}

export function worseOf(one: SupportLevel, other: SupportLevel): SupportLevel {
  return supportLevels.indexOf(one) < supportLevels.indexOf(other) ? one : other;
}

function verdictOf({ id, name }: Pick<ClientVerdict, 'id' | 'name'>, uses: readonly FeatureUse[]): ClientVerdict {
  const levels = uses.map(({ clients }) => clients.find((client) => client.id === id)?.level ?? 'fine');
  const count = (wanted: SupportLevel): number => levels.filter((level) => level === wanted).length;
  return {
    id,
    name,
    level: levels.reduce(worseOf, 'fine'),
    breaks: count('breaks'),
    degrades: count('degrades'),
    unknown: count('unknown'),
  };
}

function rankOf({ clients }: FeatureUse): number {
  return Math.min(...clients.map(({ level }) => supportLevels.indexOf(level)));
}
