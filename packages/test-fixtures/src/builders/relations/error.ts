import type { ErrorBody } from "@conference-kit/voice-participants";
import type { Relation } from "../relation.ts";

export const errorRelation: Relation<ErrorBody> = {
  shared: [],
  decisive: ["code", "status"],
  agree({ code, more_info }) {
    const documented = more_info.endsWith(`/${code}`);
    if (documented) return {};
    return {
      message: `Twilio error ${code}`,
      more_info: more_info.replace(/\d+$/, String(code)),
      details: undefined,
      user_error: undefined,
    };
  },
};
