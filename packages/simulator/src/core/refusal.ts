/** Why Twilio refuses a request: HTTP status, code, and words. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    details?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The refusal as the API answers it. */
  get answer(): { readonly status: number; readonly body: Readonly<Record<string, unknown>> } {
    const { status, code, message, details } = this;
    const more_info = `https://www.twilio.com/docs/errors/${code}`;
    return { status, body: { code, message, more_info, status, ...(details && { details }) } };
  }
}
