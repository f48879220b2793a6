import type { ErrorBody } from "@conference-kit/voice-types";
import type { Relation } from "../relation.ts";

export const errorRelation: Relation<ErrorBody> = {
  decisive: ["code", "status"],
  agree({ code, more_info }) {
    if (more_info.endsWith(`/${code}`)) return {};
    return {
      message: `Twilio error ${code}`,
      more_info: more_info.replace(/\d+/, String(code)),
      details: undefined,
      user_error: undefined,
    };
  },
};
