import { writeFile } from "node:fs/promises";
import { ignoreStdoutErrors } from "@/scripts/terminal";

// Stands for a server that complains of its errors on the terminal, as Next does. It says in a file how often it did.
let errors = 0;
process.on("uncaughtException", (error) => {
  errors += 1;
  console.error(error);
});
ignoreStdoutErrors();
const talk = setInterval(() => console.log("still here"), 5);
setTimeout(() => {
  clearInterval(talk);
  void writeFile(String(process.argv[2]), String(errors)).then(() => process.exit(0));
}, 500);
