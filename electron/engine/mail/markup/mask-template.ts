// Masks a template's tags so that its HTML can be read as HTML: blocks become blanks, values the filler, lengths stay.

/** Stands for each character of a value's tag. */
export const filler = '\uE000';

export function maskTemplate(text: string): string {
  return text;
}
