import type { ErrorBody } from "@conference-kit/voice-types";
import { listExamples } from "../examples.ts";
import type { Relation } from "../relation.ts";

/** Whether the known errors of a code have this status. */
function suits(code: number, status: number): boolean {
  const known = listExamples("voice", "Error").filter((example) => example.code === code);
  return known.length === 0 || known.some((example) => example.status === status);
}

export const errorRelation: Relation<ErrorBody> = {
  decisive: ["code", "status", "more_info"],
  agree({ code: built, status, more_info }, given) {
    const [, linked] = /\/(\d+)$/.exec(given.more_info ?? "") ?? [];
    const told = given.code ?? (linked === undefined ? undefined : Number(linked));
    const usual = status === undefined || suits(built, status) ? built : 20_000 + status;
    const code = told ?? usual;
    if (code === built && more_info.endsWith(`/${code}`)) return {};
    return {
      code,
      message: `Twilio error ${code}`,
      more_info: more_info.replace(/\d+/, String(code)),
      details: undefined,
      user_error: undefined,
    };
  },
};
