// Numbers in a Japanese text.
export const countJa = (number: number): string => number.toLocaleString('ja');
