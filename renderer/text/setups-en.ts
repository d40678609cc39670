// The words of the generated set-ups, in English; setups-ja.ts has the same shape.

export const setupsEn = {
  title: '',
};
