// A draft as a store keeps it, for tests.
import { type KeptDraft, keptDraftVersion } from '../../shared/draft/kept.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import { defaultTargets } from '../../shared/draft/support.ts';

export const sourceOf = (html: string, change: Partial<DraftSource> = {}): DraftSource => ({
  subject: 'Hello',
  html,
  text: null,
  data: '{}',
  mjml: null,
  ...change,
});

export const draftOf = (id: string, change: Partial<KeptDraft> = {}): KeptDraft => ({
  version: keptDraftVersion,
  id,
  profileId: 'mine',
  home: { kind: 'template', region: 'us-east-1', name: 'welcome' },
  dialect: 'stored',
  source: sourceOf('<p>One</p>'),
  message: null,
  base: { subject: 'Hello', html: '<p>One</p>', text: null },
  baseAtMs: 1000,
  targets: defaultTargets,
  remoteImages: false,
  createdAtMs: 1000,
  savedAtMs: 1000,
  ...change,
});
