// The words of the preview, which are loaded with it.
import { previewEn, type PreviewWords } from '../../../text/preview-en.ts';
import { previewJa } from '../../../text/preview-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const both = { en: previewEn, ja: previewJa };

export function usePreviewWords(): PreviewWords {
  return useWordsOf(both);
}
