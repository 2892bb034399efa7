import { frenchForm } from "./canonical-form";
import { frenchFindings } from "./findings";
import { frenchTitles } from "./imported-titles";
import { frenchPaper } from "./paper";
import { frenchProblems } from "./problems";
import { frenchSheet } from "./sheet";
import { frenchTerminal } from "./terminal";

export const FRENCH_SERVER = {
  findings: frenchFindings,
  form: frenchForm,
  importedTitles: frenchTitles,
  paper: frenchPaper,
  problems: frenchProblems,
  sheet: frenchSheet,
  terminal: frenchTerminal,
};
