// A preview as the window shows it: which client, which darkness, with or without images; and the HTML for each.
import type { Text } from '../text.ts';

/** `none`: the HTML as it is, as a browser shows it. */
export const previewClients = [
  'none',
  'gmail-web',
  'gmail-app',
  'outlook-windows',
  'outlook-com',
  'apple-mail',
  'yahoo',
  'thunderbird',
] as const;
export type PreviewClient = (typeof previewClients)[number];

/** `authored`: prefers-color-scheme as the author wrote it. `partial`: light grounds are darkened. `full`: everything is inverted. */
export const darknesses = ['light', 'authored', 'partial', 'full'] as const;
export type Darkness = (typeof darknesses)[number];

export const previewShows = ['html', 'text'] as const;

export type PreviewLook = {
  readonly client: PreviewClient;
  readonly darkness: Darkness;
  readonly images: 'off' | 'on';
  readonly show: (typeof previewShows)[number];
};

/** How near a profile comes to the client: by documentation and measurement, said plainly. */
export const fidelities = ['exact', 'close', 'rough'] as const;
export type Fidelity = (typeof fidelities)[number];

export type ProfileFacts = {
  readonly client: PreviewClient;
  readonly name: string;
  readonly fidelity: Fidelity;
  /** What is applied, and what is not. */
  readonly says: Text;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** The darkness that this client applies by itself; others can be looked at all the same. */
  readonly darkness: Darkness;
};

export type PreviewFrame = {
  readonly look: PreviewLook;
  /** A whole document with its own content policy, for `srcdoc`; nothing in it can ask or run anything. */
  readonly html: string;
  /** What the profile took away or changed, for the badge's tooltip. */
  readonly changes: readonly Text[];
};

/** The inbox row of the big clients, cut as they cut it. */
export type InboxRow = {
  readonly client: string;
  readonly sender: string;
  readonly subject: string;
  readonly subjectCut: boolean;
  readonly preheader: string;
  readonly preheaderCut: boolean;
};

export type Preview = {
  readonly frames: readonly PreviewFrame[];
  /**
   * The first frame once more for the measuring frame, each element with `data-at="start-end"`: its span in the HTML
   * part of the template (of the MJML's HTML where that is the source).
   */
  readonly measured: string;
  /** The rendered subject and text part. */
  readonly subject: string;
  readonly text: string | null;
  readonly inbox: readonly InboxRow[];
  /** http and https images in it. */
  readonly remoteImages: readonly string[];
  /** A sentence where something kept it from being whole: missing values, a broken template, broken data. */
  readonly troubles: readonly Text[];
  readonly elapsedMs: number;
};
