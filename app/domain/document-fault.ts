/**
 * Why a document that was handed in can't be read at all. `kind`: neither of the kinds that are read; `mismatch`: its content is
 * not what its name says; `unsafe`: it unpacks to more than it may, or declares what is never followed.
 */
export const documentFaults = [
  "empty",
  "too-large",
  "too-long",
  "too-many-rows",
  "kind",
  "mismatch",
  "unreadable",
  "unsafe",
  "protected",
] as const;
export type DocumentFault = (typeof documentFaults)[number];
