export const accountSid: string = `AC${"0".repeat(32)}`;
export const conferenceSid: string = `CF${"0".repeat(32)}`;
