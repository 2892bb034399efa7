import fc from "fast-check";
import { inject } from "vitest";

// Random CVs and texts differ from commit to commit, and are the same however often the tests of one commit run: what passed
// once on a commit passes there again, and what failed can be looked at.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject("propertySeed") });
