import { createContext } from "react";

/** The nonce of this response's content security policy; empty in a browser, where it is no longer needed. */
export const NonceContext = createContext("");
