import { render } from "preact";
import { App } from "./app.tsx";
import { followSimulator } from "./connection.ts";

const root = document.querySelector("#page");
if (root !== null) {
  render(<App />, root);
  void followSimulator();
}
