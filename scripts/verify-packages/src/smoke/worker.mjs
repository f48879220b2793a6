import { smoke } from "./smoke.mjs";

// biome-ignore lint/style/noDefaultExport: a worker is what its module exports by default
export default {
  async fetch(request) {
    try {
      await smoke(await request.json());
      return new Response();
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};
