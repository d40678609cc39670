// What a mail client is called; as it is written, where the profiles are not there yet.
import type { PreviewClient } from '../../../../shared/draft/preview.ts';
import { usePreview } from '../../../state/preview.ts';
import { usePreviewWords } from './use-preview-words.ts';

export function useClientName(client: PreviewClient): string {
  const { asWritten } = usePreviewWords();
  const name = usePreview(({ profiles }) => profiles.find((profile) => profile.client === client)?.name);
  return name ?? (client === 'none' ? asWritten : client);
}
