export { CallbackError, type CallbackErrorReason, isCallbackError } from "./callback-error.ts";
export {
  type CallbackToSign,
  type SharedKey,
  type SignedCallback,
  type SigningKey,
  signCallback,
} from "./sign-callback.ts";
export type { Form } from "./signature/form.ts";
export type { CallbackHeaders } from "./signature/headers.ts";
export type { SignatureAlgorithm } from "./signature/sign.ts";
export { type SignatureKeys, type SignedRequest, verifySignature } from "./verify-signature.ts";
