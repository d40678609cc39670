// The EICAR test file, which SES rejects as a virus (SES developer guide, "Testing the reject event").

/** In two halves, so that this program is no find of a virus scanner itself. */
const halves = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-`, 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];

export const eicar = halves.join('');
