// The words of the suppression list, in English; suppression-ja.ts has the same shape.

export const suppressionEn = {
  title: '',
};
