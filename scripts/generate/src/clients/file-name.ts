/** The name of a file, from the name of what it holds: `list-participants` for `listParticipants`. */
export function toFileName(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The name of an argument, from that of a parameter: `conferenceSid` for `ConferenceSid`. */
export function toArgument(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
