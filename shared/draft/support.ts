// What mail clients are known to support (the caniemail data), and what that means for one draft.
import type { Text } from '../text.ts';
import type { Cure, Place } from './source.ts';

/** A family and platform of the data: `gmail.desktop-webmail`, `outlook.windows`, `apple-mail.ios`. */
export type ClientId = string;

/** What most recipients read mail in. */
export const defaultTargets: readonly ClientId[] = [
  'gmail.desktop-webmail',
  'gmail.ios',
  'gmail.android',
  'outlook.windows',
  'outlook.outlook-com',
  'apple-mail.macos',
  'apple-mail.ios',
  'yahoo.desktop-webmail',
];

export type SupportClient = {
  readonly id: ClientId;
  /** "Outlook (Windows)" */
  readonly name: string;
  /** `gmail`, `outlook`: what `--targets` and the settings take. */
  readonly family: string;
  readonly familyName: string;
};

/** Of the data file itself. */
export type SupportFacts = {
  readonly updatedOn: string;
  readonly features: number;
  /** Of these, so many are newer than this program: it cannot find them in a draft. */
  readonly unknownFeatures?: number;
  readonly source: 'shipped' | 'refreshed';
  readonly clients: readonly SupportClient[];
};

/** `breaks`: does not work there. `degrades`: works in part, with a known limit. `unknown`: nobody has tested it. The worst first. */
export const supportLevels = ['breaks', 'degrades', 'unknown', 'fine'] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** One feature that the draft uses, and where. */
export type FeatureUse = {
  /** As in the data: `css-display-flex`. */
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  readonly places: readonly Place[];
  /** For each target: its level, and the notes that the data gives with it. */
  readonly clients: readonly {
    readonly id: ClientId;
    readonly level: SupportLevel;
    readonly notes: readonly string[];
  }[];
  /** What to write instead; null where the data and we know none. */
  readonly cure: Text | null;
  /** Quick fixes where one is certain. */
  readonly cures: readonly Cure[];
};

/** Per target the worst of what the draft uses, never a percentage. */
export type ClientVerdict = {
  readonly id: ClientId;
  readonly name: string;
  readonly level: SupportLevel;
  readonly breaks: number;
  readonly degrades: number;
  readonly unknown: number;
};

export type SupportReport = {
  readonly updatedOn: string;
  readonly verdicts: readonly ClientVerdict[];
  /** Only those that are not fine everywhere, the worst first. */
  readonly uses: readonly FeatureUse[];
  /** How many features it uses in all. */
  readonly featuresUsed: number;
  /** Features of the data that this program cannot find in a draft. */
  readonly unknownFeatures?: number;
};
