// Set-ups that are generated to be deployed with the user's own tools: events kept in S3, feedback in CloudWatch Logs, alarms.
import type { Text } from '../text.ts';
import type { SetupAsk } from './asks.ts';

/** The three of the field notes, corrected and least-privilege, and the alarms. */
export const setupKinds = ['events-to-s3', 'feedback-to-logs', 'domain-module', 'alarms'] as const;
export type SetupKind = (typeof setupKinds)[number];

export const setupFormats = ['terraform', 'cloudformation'] as const;
export type SetupFormat = (typeof setupFormats)[number];

export type GeneratedSetup = {
  readonly ask: SetupAsk;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What it makes, what it deliberately does otherwise than the field notes, and what to do after deploying it. */
  readonly notes: readonly Text[];
  /** The steps to deploy and to try it, as command lines. */
  readonly commands: readonly string[];
};
