// What a mail client is called, or that there is none: then the mail is shown as it is written.
import type { PreviewClient } from '../../../../shared/draft/preview.ts';
import { usePreview } from '../../../state/preview.ts';
import { usePreviewWords } from './use-preview-words.ts';

export function useClientName(client: PreviewClient): string {
  return useClientNames()(client);
}

export function useClientNames(): (client: PreviewClient) => string {
  const { asWritten } = usePreviewWords();
  const profiles = usePreview((state) => state.profiles);
  return (client) =>
    client === 'none' ? asWritten : (profiles.find((profile) => profile.client === client)?.name ?? client);
}
