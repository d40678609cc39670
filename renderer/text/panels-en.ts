// The words of the smaller panels of the account's health, in English; panels-ja.ts has the same shape.

export const panelsEn = {
  title: '',
};
