export const usage = `Usage: conference-kit-simulator [options]

Starts a simulator of Twilio's conferences as a server: Twilio's APIs on one port, by their paths, and a
control API below /_simulator.

  --port PORT          0 takes one that is free (default: 4010)
  --host ADDRESS       the address on which it listens (default: 127.0.0.1)
  --name HOST          a further name of this machine, under which the control API answers; repeatable
  --clock MODE         real, manual or skip (default: real)
  --seed NUMBER        decides all SIDs, and everything that is left to chance (default: 1)
  --scenario FILE      JSON that says what calls and conferences do by themselves
  --account SID:TOKEN  an account that exists; repeatable. Without it TWILIO_ACCOUNT_SID and
                       TWILIO_AUTH_TOKEN, else any account exists with the token "simulated"
  --callbacks HOST     a host that may receive callbacks, beside this machine and private networks;
                       repeatable
  --help
  --version`;
