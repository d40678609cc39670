// The words of the account's health: its frame, standing and metrics, in English; account-ja.ts has the same shape.

export const accountEn = {
  title: '',
};
