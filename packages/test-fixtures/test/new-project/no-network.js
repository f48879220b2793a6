import dns from "node:dns";

// Preloaded into every program of this project: whatever asks for the network fails. It is beneath
// anything that a library might put in the place of a socket.
function refuse() {
  throw new Error("The network is out of bounds.");
}

const { TCP } = process.binding("tcp_wrap");
Object.assign(TCP.prototype, { connect: refuse, connect6: refuse });
dns.lookup = refuse;
