import type { SummariesClient } from "@conference-kit/insights-summaries";
import { type Callback, receiveCallback } from "@conference-kit/status-callbacks";
import type { ParticipantsClient } from "@conference-kit/voice-participants";

/** A customer's question, and the conference in which it is answered. */
export interface Ticket {
  readonly number: string;
  readonly customer: string;
  conferenceSid: string;
  state: "ringing agent" | "ringing customer" | "talking" | "closed" | "nobody there";
  /** Whether somebody waits and hears music. */
  music: boolean;
  quality: { seconds: number | null; worstScore: number | null } | null;
}

/** What a support desk needs from outside. */
export interface SupportDeskOptions {
  readonly participants: ParticipantsClient;
  readonly summaries: SummariesClient;
  readonly authToken: string;
  /** The number that is seen calling. */
  readonly from: string;
  /** Where the desk's `fetch` is reached. */
  readonly url: string;
}

/** Calls an agent, then the customer, and closes the ticket when the customer has hung up. */
export class SupportDesk {
  readonly tickets: Map<string, Ticket> = new Map();
  readonly #options: SupportDeskOptions;

  constructor(options: SupportDeskOptions) {
    this.#options = options;
  }

  /** Opens a ticket: the agent's line rings. */
  async open(number: string, agent: string, customer: string): Promise<Ticket> {
    const ticket: Ticket = {
      number,
      customer,
      conferenceSid: "",
      state: "ringing agent",
      music: false,
      quality: null,
    };
    this.tickets.set(number, ticket);
    const added = await this.#options.participants.create(number, {
      From: this.#options.from,
      To: agent,
      Label: "agent",
      ConferenceStatusCallback: this.#options.url,
      ConferenceStatusCallbackEvent: ["start", "end", "join", "leave"],
    });
    ticket.conferenceSid = added.conference_sid;
    return ticket;
  }

  /** Receives the callbacks of the tickets' conferences; hand it to whatever serves HTTP. */
  async fetch(request: Request): Promise<Response> {
    const callback = await receiveCallback(request, { authToken: this.#options.authToken });
    const ticket = this.tickets.get(callback.parameters.FriendlyName ?? "");
    if (ticket !== undefined) await this.#follow(ticket, callback);
    return new Response(null, { status: 204 });
  }

  /** Reads how the conversation was, once Twilio knows: half an hour after its end. */
  async rate(ticket: Ticket): Promise<void> {
    const { summaries } = this.#options;
    const { connect_duration_seconds: seconds } = await summaries.get(ticket.conferenceSid);
    const scores: number[] = [];
    for await (const { metrics } of summaries.participants(ticket.conferenceSid)) {
      if (metrics !== null) scores.push(metrics.inbound.mos, metrics.outbound.mos);
    }
    ticket.quality = { seconds, worstScore: scores.length === 0 ? null : Math.min(...scores) };
  }

  async #follow(ticket: Ticket, callback: Callback): Promise<void> {
    switch (callback.kind) {
      case "participant-join":
        if (callback.ParticipantLabel === "agent" && ticket.state === "ringing agent") {
          ticket.state = "ringing customer";
          ticket.music = true;
          await this.#callCustomer(ticket);
        }
        break;
      case "conference-start":
        ticket.state = "talking";
        ticket.music = false;
        break;
      case "conference-end":
        ticket.state = ticket.state === "talking" ? "closed" : "nobody there";
        ticket.music = false;
    }
  }

  async #callCustomer({ number, customer }: Ticket): Promise<void> {
    await this.#options.participants.create(number, {
      From: this.#options.from,
      To: customer,
      Label: "customer",
      EndConferenceOnExit: true,
    });
  }
}
