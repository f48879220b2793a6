/** Test helper: SIDs of the right form that belong to nobody. */
export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
