// The words of the preview, in Japanese.
import type { PreviewWords } from './preview-en.ts';

export const previewJa: PreviewWords = {};
