export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
export const callSid = "CA41d7c09be2f34a8596b0d3e71f28ac54";
export const participantSid = "CP6d20f4b8a1c34e97852b0e3f7c9d1a68";
