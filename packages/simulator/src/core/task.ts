/** A planned task. One that has no effect when its time comes leaves no event. */
export type Task =
  | {
      readonly type:
        | "dial"
        | "ring"
        | "conclude"
        | "give-up"
        | "reach-time-limit"
        | "hang-up-as-planned"
        | "detect-machine";
      readonly callSid: string;
    }
  | { readonly type: "finish-announcement"; readonly announcementId: number }
  | { readonly type: "process-recording"; readonly recordingSid: string }
  | { readonly type: "process-summary"; readonly conferenceSid: string }
  | { readonly type: "send-callback"; readonly callbackId: number }
  | { readonly type: "time-out-delivery"; readonly callbackId: number; readonly attempt: number };
