import type { HttpHandler } from "msw";
import { expectTypeOf } from "vitest";
import { handlers } from "./index.ts";

const { getParticipant, deleteParticipant, listParticipants } = handlers.voice;

expectTypeOf(getParticipant({ muted: true, status: "ringing" })).toEqualTypeOf<HttpHandler>();
expectTypeOf(getParticipant({ Muted: true, CallSidToCoach: null })).toEqualTypeOf<HttpHandler>();
expectTypeOf(deleteParticipant(undefined, { once: true })).toEqualTypeOf<HttpHandler>();
listParticipants({ participants: [{ label: "agent" }, {}], page_size: 2 });
getParticipant.error("conferenceEnded", { retryAfter: 1, delay: 5, once: true });
handlers.insights.getConferenceSummary({ detected_issues: { call_quality: 1 } });

// @ts-expect-error A member is misspelt.
getParticipant({ mutedd: true });
// @ts-expect-error A member in the spelling of requests is misspelt.
getParticipant({ Mutedd: true });
// @ts-expect-error A value has another type.
getParticipant({ Muted: "true" });
// @ts-expect-error A member deep inside is misspelt.
listParticipants({ participants: [{ lable: "agent" }] });
// @ts-expect-error No such error is among the payloads.
getParticipant.error("conferenceGone");
// @ts-expect-error The name of a success is not that of an error.
getParticipant.error("connected");
// @ts-expect-error A delete is answered without a body.
deleteParticipant({ muted: true });
// @ts-expect-error There is no such operation.
handlers.voice.removeParticipant();
