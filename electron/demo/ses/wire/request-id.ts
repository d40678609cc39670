// Where the printer of a successful answer wants the request's id, which is given to it at the end.
export const requestIdMark = '{{request-id}}';
