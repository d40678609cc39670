// The words of the preview, in English.

export const previewEn = {};
export type PreviewWords = typeof previewEn;
