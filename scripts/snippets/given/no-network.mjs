// Loaded before each block: what asks for another machine fails. It is beneath anything that a library
// might put in the place of a socket.
import dns from "node:dns";

/** The names of this machine. */
export const local = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

function check(host) {
  if (!local.test(host)) throw new Error(`The network is out of bounds: ${host}`);
}

const { TCP } = process.binding("tcp_wrap");

for (const name of ["connect", "connect6"]) {
  const connect = TCP.prototype[name];
  TCP.prototype[name] = function connectLocally(request, address, ...others) {
    check(address);
    return connect.call(this, request, address, ...others);
  };
}

const { lookup } = dns;
dns.lookup = (host, ...others) => {
  check(host);
  return lookup(host, ...others);
};
