/** The part of the validator that tests use; it comes without types. */
declare module "@adobe/structured-data-validator" {
  export type Issue = {
    issueMessage: string;
    severity: "ERROR" | "WARNING";
    path: readonly { type: string }[];
    fieldNames?: readonly string[];
  };
  export default class Validator {
    /** @param vocabulary of schema.org, as it publishes it: JSON-LD with a graph of classes and properties. */
    constructor(vocabulary: object);
    /** @param data objects by format and type, as an extractor finds them in a page. */
    validate(data: { jsonld: Record<string, readonly object[]> }): Promise<Issue[]>;
  }
}
