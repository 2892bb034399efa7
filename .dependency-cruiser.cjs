/**
 * The layers and what each may import (docs/architecture.md). Each layer names what it may import; the rest is
 * refused. Tests may look anywhere.
 */
const TEST = "\\.test\\.tsx?$";

/** Local modules only: packages have rules of their own below. */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: TEST },
  to: { path: "^(app|components|lib|db|server|scripts|tests)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "only-declared-packages",
      severity: "error",
      from: { path: "^(app|components|lib|db|server|scripts)/", pathNot: TEST },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "tests-are-not-used",
      severity: "error",
      from: { pathNot: `^(tests|scripts/bench)/|${TEST}` },
      to: { path: `^tests/|${TEST}` },
    },
    layer("domain", "^lib/cv/", ["^lib/cv/"], "The domain knows nothing but itself."),
    {
      name: "editor-is-for-the-owner",
      comment: "What recruiters load holds no code of the editor.",
      severity: "error",
      from: { path: "^(app|components)/", pathNot: `^(app/admin|components/editor)/|${TEST}` },
      to: { path: "^components/editor/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domain-is-pure",
      comment: "No framework, no database, no Node, no network: only the schema library.",
      severity: "error",
      from: { path: "^lib/cv/", pathNot: TEST },
      to: { dependencyTypes: ["npm", "core", "npm-dev"], pathNot: "node_modules/zod/" },
    },
    {
      name: "schemas-stay-on-the-server",
      comment: "What the browser runs may use the model's types, not its schemas.",
      severity: "error",
      from: { path: "^(lib/cv/(view|words)|lib/url|components)/", pathNot: TEST },
      to: { path: "^lib/cv/(model|export/json-schema)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "relations-stay-on-the-server",
      comment:
        "The dashboard gets what the relations prove with its index; only the comparison with an offer holds them.",
      severity: "error",
      from: { path: "^(lib/cv/(view|words)|lib/url|components)/", pathNot: TEST },
      to: {
        path: "^lib/cv/technologies/(relations/|methods/|skill-proofs\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    layer(
      "exporters",
      "^lib/export/",
      ["^lib/(export|cv)/", "^lib/worker-program\\.ts$"],
      "Makes files, with the engines that some need.",
    ),
    {
      name: "engines-stay-in-their-layer",
      comment:
        "What writes Excel, Word and PDF is loaded by the registry only: no page and no browser waits for it.",
      severity: "error",
      from: { pathNot: `^(lib/export|tests|scripts/bench)/|${TEST}` },
      to: { path: "node_modules/(write-excel-file|docx|@myriaddreamin|@resvg)/" },
    },
    {
      name: "exporters-are-for-routes-and-commands",
      severity: "error",
      from: { pathNot: `^(app|scripts|tests|lib/export)/|${TEST}` },
      to: { path: "^lib/export/" },
    },
    layer(
      "documents",
      "^lib/documents/",
      ["^lib/(documents|cv)/", "^lib/worker-program\\.ts$"],
      "Turns files into text that the domain reads.",
    ),
    {
      name: "readers-stay-with-the-documents",
      comment: "What opens Word and PDF files is run by one worker; no page and no browser waits for it.",
      severity: "error",
      from: { pathNot: `^(lib/documents|tests)/|${TEST}` },
      to: { path: "node_modules/(unpdf|fflate|saxes)/" },
    },
    layer("url", "^lib/url/", ["^lib/(url|cv)/"], "Spells filters."),
    layer("env", "^lib/env\\.ts$", ["^lib/(cv/vocabulary|user-error|owner-rules|file-url)\\.ts$"]),
    layer("owner-rules", "^lib/owner-rules\\.ts$", [], "What an e-mail and a password must be."),
    layer(
      "auth",
      "^lib/auth/",
      ["^lib/(auth|queries|mutations)/", "^lib/(env|user-error|process-singleton|owner-rules)\\.ts$", "^db/"],
      "Asks who; everything else asks it.",
    ),
    {
      name: "sign-in-library-in-one-layer",
      comment: "A move to another version or library touches one folder.",
      severity: "error",
      from: { pathNot: "^lib/auth/" },
      to: { path: "node_modules/(next-auth|@node-rs/argon2|@simplewebauthn/server)/" },
    },
    layer(
      "store",
      "^db/",
      ["^db/", "^lib/(env|user-error|process-singleton|file-url|cv/vocabulary)\\.ts$", "^lib/cv/entries/"],
      "The store knows tables, not CVs.",
    ),
    layer("queries", "^lib/queries/", [
      "^lib/(queries|cv)/",
      "^lib/(env|user-error|process-singleton)\\.ts$",
      "^db/",
    ]),
    layer("mutations", "^lib/mutations/", [
      "^lib/(mutations|queries|cv|documents)/",
      "^lib/(env|user-error|process-singleton|file-url)\\.ts$",
      "^db/",
    ]),
    layer("i18n", "^lib/i18n/", ["^lib/(i18n|cv|queries)/"]),
    layer(
      "shapes",
      "^components/ui/",
      ["^components/ui/", "^lib/cv/(contact-link|readable-markdown)\\.ts$"],
      "Shapes know no noun of this app; what may be linked and read is one rule for pages and files.",
    ),
    layer(
      "display",
      "^components/(?!ui/)",
      ["^components/", "^lib/(cv|url)/", "^lib/i18n/", "^lib/process-singleton\\.ts$"],
      "Components draw what they are given: they never read the database.",
    ),
    layer(
      "routing",
      "^app/",
      ["^app/", "^components/", "^lib/", "^db/database\\.ts$"],
      "Routes compose; the store is behind queries and mutations.",
    ),
    {
      name: "one-reader-of-the-environment",
      comment:
        "Only app, server and scripts ask lib/env; the domain and components get values as parameters.",
      severity: "error",
      from: { path: "^(components|lib/(cv|url|i18n))/" },
      to: { path: "^lib/env\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|data|node_modules)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
