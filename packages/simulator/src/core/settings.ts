/** The checked members of a form or a query, each converted by its schema. */
export type Members = Readonly<Record<string, unknown>>;

/** The receiver of callbacks of one kind, and the subscribed events. */
export interface Subscription {
  /** The URL as the application gave it, with its fragment. */
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly events: readonly string[];
}

/** The settings of a participant that have an effect in the simulator. */
export interface ParticipantSettings {
  readonly startConferenceOnEnter: boolean;
  readonly beep: string;
  readonly earlyMedia: boolean;
  /** Seconds. */
  readonly timeout: number;
  /** Seconds. */
  readonly timeLimit: number | null;
  readonly record: boolean;
  readonly recordingChannels: string;
  readonly trim: boolean;
  readonly jitterBufferSize: string;
  readonly region: string | null;
  readonly machineDetection: "Enable" | "DetectMessageEnd" | null;
  /** Seconds. */
  readonly machineDetectionTimeout: number;
  readonly enterMuted: boolean;
  readonly statusCallback: Subscription | null;
  readonly recordingStatusCallback: Subscription | null;
  readonly amdStatusCallback: Subscription | null;
}

/** The settings of a conference, from the create of its first participant. */
export interface ConferenceSettings {
  readonly maxParticipants: number;
  readonly record: boolean;
  readonly region: string | null;
  readonly statusCallback: Subscription | null;
  readonly recordingStatusCallback: Subscription | null;
}

function text(form: Members, name: string): string | null {
  const value = form[name];
  return typeof value === "string" ? value : null;
}

function flag(form: Members, name: string, otherwise: boolean): boolean {
  const value = form[name];
  return typeof value === "boolean" ? value : otherwise;
}

function number(form: Members, name: string): number | null {
  const value = form[name];
  return typeof value === "number" ? value : null;
}

function subscription(
  form: Members,
  name: string,
  otherwise: readonly string[],
): Subscription | null {
  const url = text(form, name);
  if (url === null) return null;
  const events = form[`${name}Event`];
  return {
    url,
    method: form[`${name}Method`] === "GET" ? "GET" : "POST",
    events: Array.isArray(events) ? events.map(String) : otherwise,
  };
}

/** Reads the settings of a `create`. Passwords are left out: nothing here needs them. */
export function readParticipantSettings(form: Members): ParticipantSettings {
  const detection = form.MachineDetection;
  return {
    startConferenceOnEnter: flag(form, "StartConferenceOnEnter", true),
    beep: text(form, "Beep") ?? "true",
    earlyMedia: flag(form, "EarlyMedia", true),
    timeout: number(form, "Timeout") ?? 60,
    timeLimit: number(form, "TimeLimit"),
    record: flag(form, "Record", false),
    recordingChannels: text(form, "RecordingChannels") ?? "mono",
    trim: form.Trim !== "do-not-trim",
    jitterBufferSize: text(form, "JitterBufferSize") ?? "large",
    region: text(form, "Region"),
    machineDetection: detection === "Enable" || detection === "DetectMessageEnd" ? detection : null,
    machineDetectionTimeout: number(form, "MachineDetectionTimeout") ?? 30,
    enterMuted: flag(form, "Muted", false),
    statusCallback: subscription(form, "StatusCallback", ["completed"]),
    recordingStatusCallback: subscription(form, "RecordingStatusCallback", ["completed"]),
    amdStatusCallback: subscription(form, "AmdStatusCallback", []),
  };
}

/** Reads the conference's settings of a `create`. */
export function readConferenceSettings(form: Members): ConferenceSettings {
  return {
    maxParticipants: number(form, "MaxParticipants") ?? 250,
    record: form.ConferenceRecord === "true" || form.ConferenceRecord === "record-from-start",
    region: text(form, "Region"),
    statusCallback: subscription(form, "ConferenceStatusCallback", ["start", "end"]),
    recordingStatusCallback: subscription(form, "ConferenceRecordingStatusCallback", ["completed"]),
  };
}
