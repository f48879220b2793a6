export const usage = `Usage: conference-kit-simulator [options]

Starts a simulator of Twilio's conferences as a server: Twilio's APIs, a control API below /_simulator,
and a page at /, all on one port.

  --port PORT          the port; 0 takes a free one (default: 4010)
  --host ADDRESS       the address to listen on (default: 127.0.0.1)
  --name HOST          another host name of this machine, for the control API; repeatable
  --clock MODE         real, manual or skip (default: real)
  --seed NUMBER        seed of all SIDs and random choices (default: 1)
  --scenario FILE      JSON file with the rules for calls and conferences
  --account SID:TOKEN  an account; repeatable. Without it the account of TWILIO_ACCOUNT_SID and
                       TWILIO_AUTH_TOKEN, else any account with the token "simulated"
  --callbacks HOST     a host that may receive callbacks besides this machine and private networks;
                       repeatable
  --help               shows this text
  --version            shows the version`;
