import { flag } from "../../core/check-members.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { FaultView } from "../../simulator/views.ts";
import { notFound } from "../problem.ts";
import type { ControlHandlers } from "./handle.ts";
import { checkBody } from "./read-input.ts";

function getFault({ faults }: Simulator, faultId: number): FaultView {
  const all = faults.list();
  const fault = all.find((each) => each.faultId === faultId);
  if (fault !== undefined) return fault;
  const known = all.map((each) => each.faultId).join(", ");
  throw notFound("faultId", `There is no fault ${faultId}; there are: ${known || "none"}.`);
}

export const faultHandlers: Pick<
  ControlHandlers,
  "listFaults" | "addFault" | "switchFault" | "removeFault"
> = {
  listFaults: (_, { simulator }) => ({ faults: simulator.faults.list() }),
  async addFault({ body }, { simulator }) {
    return getFault(simulator, await simulator.faults.add(body));
  },
  async switchFault({ path: { faultId }, body }, { simulator }) {
    getFault(simulator, faultId);
    checkBody(body, { on: flag });
    await simulator.faults.switch(faultId, body.on);
    return getFault(simulator, faultId);
  },
  async removeFault({ path: { faultId } }, { simulator }) {
    getFault(simulator, faultId);
    await simulator.faults.remove(faultId);
  },
};
