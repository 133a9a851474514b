import fc from "fast-check";

// A run of the suite has the same random cases as the last one, so that a change fails for its own faults
// and not for an old one that chance finds on that day. FUZZ_RUNS asks for new cases.
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 7 });
