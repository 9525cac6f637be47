// The arrows of the house, one rule a row: a layer, what of ours it may import, and why.
const LAYERS = [
  ["domain", [], "the rules must hold without a database, a request or a page"],
  ["charts", ["domain"], "geometry is numbers from data, drawn by components and tested without a document"],
  ["formats", ["domain"], "a format knows the plan document and never another format"],
  ["i18n", ["domain"], "catalogues and dates are used everywhere, so they lean on nothing else"],
  ["db", ["domain"], "nothing else knows Prisma, and storing decides nothing"],
  ["services", ["domain", "formats", "db"], "one use case a file: authorise, read, decide, write"],
  ["jobs", ["services", "domain"], "a schedule calls a service and nothing more"],
  [
    "http",
    ["services", "domain", "i18n", "auth"],
    "sessions, responses and forms need who may, not how rows are kept; auth says who is signed in",
  ],
  ["components", ["domain", "charts", "i18n"], "rendering neither reads nor decides"],
  [
    "routes",
    ["domain", "charts", "formats", "i18n", "services", "http", "components", "auth"],
    "a route wires; it never touches a database; the pages for signing in and out speak with auth",
  ],
];
const NAMES = LAYERS.map(([name]) => name).join("|");

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...LAYERS.map(([name, allowed, comment]) => ({
      name: `${name}-imports-only-${allowed.join("-") || "nothing-of-ours"}`,
      comment,
      severity: "error",
      from: { path: `^app/${name}/` },
      to: { path: "^(app|prisma|tests)/", pathNot: `^app/(${[name, ...allowed].join("|")})/` },
    })),
    {
      name: "only-db-knows-prisma",
      comment: "rows become nouns of the domain in one place; sign-in accounts are better-auth's own",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/(db|auth)/" },
      to: { path: "(node_modules/@prisma/|^app/db/generated/)" },
    },
    {
      name: "pure-layers-are-not-rendered",
      comment: "what is computed must run in a test without React or a document",
      severity: "error",
      from: { path: "^app/(domain|charts|formats)/" },
      to: { path: "node_modules/(react|react-dom|d3-selection|@remix-run)/" },
    },
    {
      name: "no-server-file-in-the-browser",
      comment: "components travel to the browser, and so would everything they import",
      severity: "error",
      from: { path: "^app/(components|charts|i18n|domain)/" },
      to: { path: "\\.server\\.tsx?$" },
    },
    {
      name: "nothing-imports-the-outside",
      comment:
        "server, accounts, command line, seeds and benches stand outside: they use the layers, never the reverse",
      severity: "error",
      from: { path: `^app/(${NAMES})/` },
      to: { path: "^(app/(server|cli)|prisma|tests)/" },
    },
    {
      name: "no-format-knows-another",
      comment: "every format meets the others in the plan document and its particulars alone",
      severity: "error",
      from: { path: "^app/formats/([^/]+)/" },
      to: { path: "^app/formats/([^/]+)/", pathNot: "^app/formats/($1|particulars)/" },
    },
    {
      name: "no-cycles",
      comment: "two files that need each other are one idea",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "a file that nothing imports does nothing",
      severity: "error",
      from: {
        orphan: true,
        path: "^app/",
        pathNot: "(\\.d\\.ts$|^app/(root|entry\\.|routes/|cli/index|server/(serve|make-migration|prepare)))",
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^app/db/generated/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
