// The preview of the open draft: which looks are shown beside each other, and the last answer of main, never older than the one before.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type {
  Darkness,
  Preview,
  PreviewClient,
  PreviewFrame,
  PreviewLook,
  ProfileFacts,
} from '../../shared/draft/preview.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { Failure } from '../../shared/failure.ts';
import { useDraft, type DraftStore } from './draft.ts';
import { newestLast } from './newest-last.ts';

export const mostColumns = 4;
/** What can be chosen. */
export const columnWidths = { minPx: 240, maxPx: 1600 };

/** One mail beside the others. */
export type PreviewColumn = {
  readonly id: number;
  readonly client: PreviewClient;
  readonly darkness: Darkness;
  /** Null: as wide as there is room for. */
  readonly widthPx: number | null;
};

export const previewViews = ['html', 'text', 'inbox'] as const;
export type PreviewView = (typeof previewViews)[number];

export type PreviewStore = {
  readonly columns: readonly PreviewColumn[];
  readonly view: PreviewView;
  readonly images: PreviewLook['images'];
  /** For the inbox rows. */
  readonly sender: string;
  readonly profiles: readonly ProfileFacts[];
  /** Whose preview it is; null before the first. */
  readonly draftId: string | null;
  /** The last that could be made; it stays while a newer one fails. */
  readonly preview: Preview | null;
  /** The text that it shows. */
  readonly of: DraftSource | null;
  /** The columns that its frames belong to, in their order. */
  readonly framed: readonly number[];
  /** Main fetched remote images for it; another answer to that makes the same document another mail. */
  readonly hadRemoteImages: boolean;
  /** Why the newest text could not be shown. */
  readonly failure: Failure | null;
};

const nothingShown = {
  draftId: null,
  preview: null,
  of: null,
  framed: [],
  hadRemoteImages: false,
  failure: null,
};

const start: PreviewStore = {
  columns: [{ id: 1, client: 'none', darkness: 'light', widthPx: null }],
  view: 'html',
  images: 'on',
  sender: 'Example <news@example.com>',
  profiles: [],
  ...nothingShown,
};

export const usePreview = create<PreviewStore>(() => start);

/** Keeps the preview that of the newest text until the answer is called. */
export function keepPreviewed(): () => void {
  void loadProfiles();
  void askPreview();
  const stops = [
    useDraft.subscribe((now, before) => {
      if (isAnother(now, before)) void askPreview();
    }),
    usePreview.subscribe((now, before) => {
      if (asksFor(now) !== asksFor(before)) void askPreview();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isAnother(now: DraftStore, before: DraftStore): boolean {
  return (
    now.kept?.id !== before.kept?.id ||
    now.source !== before.source ||
    now.form?.attachments !== before.form?.attachments ||
    now.form?.from !== before.form?.from ||
    now.kept?.dialect !== before.kept?.dialect ||
    (now.isKept && now.kept !== null && now.kept.remoteImages !== usePreview.getState().hadRemoteImages)
  );
}

/** Widths are the window's own affair. */
function asksFor({ columns, view, images, sender }: PreviewStore): string {
  return JSON.stringify([looksOf({ columns, view, images }), sender]);
}

function looksOf({ columns, view, images }: Pick<PreviewStore, 'columns' | 'view' | 'images'>): readonly PreviewLook[] {
  return columns.map(({ client, darkness }) => ({ client, darkness, images, show: view === 'text' ? 'text' : 'html' }));
}

async function loadProfiles(): Promise<void> {
  if (usePreview.getState().profiles.length > 0) return;
  const reply = await bridge.request('draft.profiles', {});
  if (reply.ok) usePreview.setState({ profiles: reply.value });
}

export const askPreview = newestLast(askOnce);

async function askOnce(): Promise<void> {
  const { kept, source, isKept } = useDraft.getState();
  if (kept === null || source === null) return usePreview.setState(nothingShown);
  const { columns, draftId, hadRemoteImages: before } = usePreview.getState();
  if (draftId !== kept.id) usePreview.setState({ ...nothingShown, draftId: kept.id });
  // Main looks at what is on the disk: asked for any earlier, the images would be those of before.
  const hadRemoteImages = isKept || draftId !== kept.id ? kept.remoteImages : before;
  const reply = await bridge.request('draft.preview', {
    draftId: kept.id,
    source,
    dialect: kept.dialect,
    looks: looksOf(usePreview.getState()),
    ...ofMessage(),
  });
  // Another was opened meanwhile: its own question follows.
  if (useDraft.getState().kept?.id !== kept.id) return;
  const now = usePreview.getState();
  if (!reply.ok) return usePreview.setState({ hadRemoteImages, failure: reply.failure });
  const framed = columns.map(({ id }) => id);
  usePreview.setState({
    preview: keepingSame(now.preview, reply.value),
    of: source,
    framed,
    hadRemoteImages,
    failure: null,
  });
}

const maxSender = 320;

/** Who sends it, and the images that it carries. */
function ofMessage() {
  const { form } = useDraft.getState();
  const { sender } = usePreview.getState();
  if (form === null) return { sender };
  const inline = form.attachments.flatMap(({ contentId, blob }) => (contentId === null ? [] : [{ contentId, blob }]));
  return { sender: form.from.trim() === '' ? sender : form.from.slice(0, maxSender), inline };
}

/** Lists that did not change stay the same objects, so that nothing beside the mail is drawn again at each key. */
function keepingSame(before: Preview | null, now: Preview): Preview {
  if (before === null) return now;
  const same = <T>(old: T, young: T): T => (JSON.stringify(old) === JSON.stringify(young) ? old : young);
  return {
    ...now,
    frames: now.frames.map((frame, index) => ({
      ...frame,
      changes: same(before.frames[index]?.changes ?? [], frame.changes),
    })),
    inbox: same(before.inbox, now.inbox),
    remoteImages: same(before.remoteImages, now.remoteImages),
    troubles: same(before.troubles, now.troubles),
  };
}

/** Null while the first answer for this column is on its way. */
export function frameOf({ preview, framed }: PreviewStore, columnId: number): PreviewFrame | null {
  return preview?.frames[framed.indexOf(columnId)] ?? null;
}

/** The document of one look with its spans, apart from what is shown. */
export async function measuredIn(look: PreviewLook): Promise<string | null> {
  const { kept, source } = useDraft.getState();
  if (kept === null || source === null) return null;
  const { id: draftId, dialect } = kept;
  const reply = await bridge.request('draft.preview', { draftId, source, dialect, looks: [look], ...ofMessage() });
  return reply.ok ? reply.value.measured : null;
}

export function choosePreview(change: Partial<Pick<PreviewStore, 'view' | 'images' | 'sender'>>): void {
  usePreview.setState(change);
}

export function changeColumn(id: number, change: Partial<Omit<PreviewColumn, 'id'>>): void {
  const { columns, profiles } = usePreview.getState();
  usePreview.setState({
    columns: columns.map((column) =>
      column.id === id ? darkAsItsClient({ ...column, ...change }, column, profiles) : column,
    ),
  });
}

/** In the dark, each client darkens in a way of its own. */
function darkAsItsClient(
  column: PreviewColumn,
  before: PreviewColumn,
  profiles: readonly ProfileFacts[],
): PreviewColumn {
  const own = profiles.find(({ client }) => client === column.client)?.darkness ?? 'light';
  const isForeign = column.client !== before.client && column.darkness === before.darkness;
  return isForeign && before.darkness !== 'light' && own !== 'light' ? { ...column, darkness: own } : column;
}

/** One more, in the client that is not shown yet; it starts as wide as the last. */
export function addColumn(): void {
  const { columns, profiles } = usePreview.getState();
  const last = columns.at(-1);
  if (last === undefined || columns.length === mostColumns) return;
  const taken = new Set(columns.map(({ client }) => client));
  const client = profiles.find((profile) => !taken.has(profile.client))?.client ?? last.client;
  const id = Math.max(...columns.map((column) => column.id)) + 1;
  usePreview.setState({ columns: [...columns, { ...last, id, client }] });
}

export function removeColumn(id: number): void {
  const { columns } = usePreview.getState();
  if (columns.length > 1) usePreview.setState({ columns: columns.filter((column) => column.id !== id) });
}
