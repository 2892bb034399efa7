import fc from "fast-check";

/** Each mutant runs the properties that reach it: fewer cases keep the whole run to an evening, and can only lower the score. */
fc.configureGlobal({ numRuns: 12 });
