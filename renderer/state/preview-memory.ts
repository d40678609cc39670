// What this machine remembers of the preview: its view, and the mails that stand beside each other.
import { darknesses, previewClients } from '../../shared/draft/preview.ts';
import { parsedJson } from '../../shared/parsed-json.ts';
import {
  columnWidths,
  mostColumns,
  previewViews,
  usePreview,
  type PreviewColumn,
  type PreviewStore,
} from './preview.ts';

const key = 'plumbline.composer-preview';

type PreviewMemory = Pick<PreviewStore, 'columns' | 'view' | 'images'>;

/** Since the window was opened, the store knows better. */
let isRecalled = false;

/** Shows what was shown last, and remembers each change until the answer is called. */
export function keepRemembered(): () => void {
  if (!isRecalled) usePreview.setState(recallPreview() ?? {});
  isRecalled = true;
  return usePreview.subscribe(({ columns, view, images }, before) => {
    if (columns !== before.columns || view !== before.view || images !== before.images)
      localStorage.setItem(key, JSON.stringify({ columns, view, images }));
  });
}

/** Null where nothing is kept, or something that another version of the program made. */
export function recallPreview(): PreviewMemory | null {
  const kept = membersOf(parsedJson(localStorage.getItem(key) ?? ''));
  const view = previewViews.find((one) => one === kept['view']);
  const images = (['off', 'on'] as const).find((one) => one === kept['images']);
  const listed: readonly unknown[] = Array.isArray(kept['columns']) ? kept['columns'] : [];
  const columns = listed.slice(0, mostColumns).flatMap((one, index) => readColumn(one, index + 1));
  return view === undefined || images === undefined || columns.length === 0 ? null : { columns, view, images };
}

function readColumn(given: unknown, id: number): readonly PreviewColumn[] {
  const kept = membersOf(given);
  const client = previewClients.find((one) => one === kept['client']);
  const darkness = darknesses.find((one) => one === kept['darkness']);
  const width = kept['widthPx'];
  const widthPx =
    typeof width === 'number' && width >= columnWidths.minPx && width <= columnWidths.maxPx ? width : null;
  return client === undefined || darkness === undefined ? [] : [{ id, client, darkness, widthPx }];
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
