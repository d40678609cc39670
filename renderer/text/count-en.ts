// Numbers in an English text, and a word that goes with them.
export const countEn = (number: number): string => number.toLocaleString('en');

export const plural = (number: number, one: string, many: string): string =>
  `${countEn(number)} ${number === 1 ? one : many}`;
