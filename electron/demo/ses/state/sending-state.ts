// All that sending needs and leaves behind: configuration sets, templates, suppression, lists, messages.
export type SendingState = { readonly configurationSets: Map<string, object> };
