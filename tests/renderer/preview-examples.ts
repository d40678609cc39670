// A draft, and what main would answer when its preview is asked for.
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { Preview, PreviewLook, ProfileFacts } from '../../shared/draft/preview.ts';

export const exampleDraft: KeptDraft = {
  version: 2,
  message: null,
  id: 'draft-1',
  profileId: 'demo',
  home: { kind: 'new', name: 'welcome', region: null },
  dialect: 'stored',
  source: { subject: 'Hello {{name}}', html: '<p>{{name}}</p>', text: 'Hello', data: '{}', mjml: null },
  base: null,
  baseAtMs: null,
  targets: ['gmail.ios'],
  remoteImages: false,
  createdAtMs: 1,
  savedAtMs: 1,
};

/** The HTML of each look names its client; the first is measured. */
export function examplePreview(looks: readonly PreviewLook[], change: Partial<Preview> = {}): Preview {
  return {
    frames: looks.map((look) => ({ look, html: `<p>${look.client}</p>`, changes: [] })),
    measured: `<p data-at="0-3">${looks[0]?.client ?? ''}</p>`,
    subject: 'Hello',
    text: 'Hello',
    inbox: [],
    remoteImages: [],
    troubles: [],
    elapsedMs: 1,
    ...change,
  };
}

export const exampleProfiles: readonly ProfileFacts[] = [
  {
    client: 'none',
    name: 'Chromium',
    fidelity: 'exact',
    says: { en: 'As it is.', ja: 'そのまま。' },
    sources: [],
    darkness: 'light',
  },
  {
    client: 'gmail-app',
    name: 'Gmail (iPhone)',
    fidelity: 'close',
    says: { en: 'Turns everything round in the dark.', ja: 'ダークモードではすべて反転します。' },
    sources: [{ title: 'Gmail: CSS support', url: 'https://example.com/gmail-css' }],
    darkness: 'full',
  },
  {
    client: 'outlook-windows',
    name: 'Outlook (Windows)',
    fidelity: 'rough',
    says: { en: 'Word draws mail here.', ja: 'Word が描画します。' },
    sources: [],
    darkness: 'partial',
  },
];
