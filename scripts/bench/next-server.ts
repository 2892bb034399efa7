/** Serves the built Next application in a folder through the same thin server as Parcours. Its argument is the folder. */
Object.assign(process.env, { NODE_ENV: "production" });
const { serve } = await import("@/server/serve");
const { port } = await serve({ dir: process.argv[2] ?? "", host: "127.0.0.1", port: 0 });
console.log(`http://127.0.0.1:${port}`);

export {};
