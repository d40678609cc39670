// The open draft with the data of one recipient, as main renders it.
import { bridge } from '../bridge.ts';
import type { Preview } from '../../shared/draft/preview.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { BulkRecipient } from '../../shared/message/send.ts';
import { useDraft } from './draft.ts';

/** Null where no draft is open. */
export async function renderRow({ data }: BulkRecipient): Promise<Reply<Preview> | null> {
  const { kept, source, form } = useDraft.getState();
  if (kept === null || source === null) return null;
  const inline = (form?.attachments ?? []).flatMap(({ contentId, blob }) =>
    contentId === null ? [] : [{ contentId, blob }],
  );
  return bridge.request('draft.preview', {
    draftId: kept.id,
    source: { ...source, data },
    dialect: kept.dialect,
    looks: [{ client: 'none', darkness: 'light', images: 'on', show: source.html === null ? 'text' : 'html' }],
    sender: form?.from ?? '',
    inline,
  });
}
